# How every target of the project is built: flags, defines, precompiled headers.

find_program(AIRSIDE_CCACHE ccache)
if(AIRSIDE_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
      CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
      CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${AIRSIDE_CCACHE})
endif()
find_program(AIRSIDE_MOLD mold)
if(AIRSIDE_MOLD)
  add_link_options(-fuse-ld=mold)
endif()

set(AIRSIDE_LIBRARY_KIND STATIC)
if(AIRSIDE_SHARED)
  set(AIRSIDE_LIBRARY_KIND SHARED)
  set(AIRSIDE_LIBRARY_FOLDER ${CMAKE_INSTALL_LIBDIR}/airside)
  set(CMAKE_INSTALL_RPATH "$ORIGIN:$ORIGIN/../${AIRSIDE_LIBRARY_FOLDER}")
  set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS ${CMAKE_BINARY_DIR})
endif()

# Beside the programs, where they need it and nobody else does.
function(airside_install_library name)
  if(AIRSIDE_SHARED)
    install(TARGETS ${name} LIBRARY DESTINATION ${AIRSIDE_LIBRARY_FOLDER})
  endif()
endfunction()

add_library(airside_flags INTERFACE)
target_include_directories(airside_flags INTERFACE ${CMAKE_SOURCE_DIR})
target_include_directories(airside_flags SYSTEM INTERFACE ${TL_EXPECTED_INCLUDE_DIR})
target_compile_definitions(airside_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
  QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_JAVA_STYLE_ITERATORS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
  QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400
  AIRSIDE_VERSION="${PROJECT_VERSION}")
target_compile_options(airside_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual
  $<$<CXX_COMPILER_ID:GNU>:-Wshadow=local -fcoroutines -ffile-prefix-map=${CMAKE_SOURCE_DIR}=.>
  $<$<BOOL:${AIRSIDE_WERROR}>:-Werror>)
if(AIRSIDE_SANITIZE)
  # GCC 12 takes moved-from optionals for uninitialized once the sanitizers have instrumented them; release still checks.
  target_compile_options(airside_flags INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer
                         -fno-sanitize-recover=undefined $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
  target_link_options(airside_flags INTERFACE -fsanitize=address,undefined)
endif()

# Two precompiled headers for the whole tree, since each costs seconds and a hundred megabytes.
foreach(flavour core widgets)
  file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/pch/pch_${flavour}.cpp CONTENT "// Carries a precompiled header only.\n")
  add_library(airside_pch_${flavour} OBJECT ${CMAKE_BINARY_DIR}/pch/pch_${flavour}.cpp)
  set_target_properties(airside_pch_${flavour} PROPERTIES AUTOMOC OFF UNITY_BUILD OFF)
  target_link_libraries(airside_pch_${flavour} PRIVATE airside_flags Qt6::Core Qt6::Concurrent QCoro6::Core)
  target_precompile_headers(airside_pch_${flavour} PRIVATE ${CMAKE_SOURCE_DIR}/cmake/pch_${flavour}.h)
endforeach()
target_link_libraries(airside_pch_widgets PRIVATE Qt6::Widgets)

function(_airside_pch name widgets)
  if(widgets)
    target_precompile_headers(${name} REUSE_FROM airside_pch_widgets)
  else()
    target_precompile_headers(${name} REUSE_FROM airside_pch_core)
  endif()
endfunction()

# airside_library(NAME SOURCES file... LINKS target... [WIDGETS])
# One library per folder; WIDGETS chooses the precompiled headers of the window.
function(airside_library name)
  cmake_parse_arguments(arg "WIDGETS" "" "SOURCES;LINKS" ${ARGN})
  add_library(${name} ${AIRSIDE_LIBRARY_KIND} ${arg_SOURCES})
  target_link_libraries(${name} PUBLIC airside_flags ${arg_LINKS})
  _airside_pch(${name} "${arg_WIDGETS}")
  set_target_properties(${name} PROPERTIES AUTOMOC ON UNITY_BUILD_BATCH_SIZE 8)
  if(NOT CMAKE_CURRENT_SOURCE_DIR MATCHES "^${CMAKE_SOURCE_DIR}/tests")
    airside_install_library(${name})
  endif()
endfunction()

# The .moc that a test includes, where no other file of it needs one. AUTOMOC would start a process and compile an empty
# file for each of hundreds.
function(_airside_test_moc name others)
  file(STRINGS ${name}.cpp includes_moc REGEX "^#include \"${name}\\.moc\"")
  foreach(other IN LISTS others)
    string(REGEX REPLACE "\\.cpp$" ".h" header "${other}")
    foreach(file ${other} ${header})
      if(EXISTS ${CMAKE_CURRENT_SOURCE_DIR}/${file})
        file(STRINGS ${file} objects REGEX "Q_OBJECT|Q_GADGET|Q_NAMESPACE")
        list(APPEND automatic ${objects})
      endif()
    endforeach()
  endforeach()
  if(automatic OR NOT includes_moc)
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    return()
  endif()
  set_target_properties(${name} PROPERTIES AUTOMOC OFF)
  set(folder ${CMAKE_CURRENT_BINARY_DIR}/moc)
  add_custom_command(OUTPUT ${folder}/${name}.moc
    COMMAND ${CMAKE_COMMAND} -E make_directory ${folder}
    COMMAND Qt6::moc -o ${folder}/${name}.moc ${CMAKE_CURRENT_SOURCE_DIR}/${name}.cpp
    DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${name}.cpp VERBATIM COMMENT "")
  target_sources(${name} PRIVATE ${folder}/${name}.moc)
  target_include_directories(${name} BEFORE PRIVATE ${folder})
endfunction()

# airside_test(tst_unit LINKS target... [WIDGETS] [LABEL name] [TIMEOUT seconds] [SOURCES extra...] [ENV VAR=value...])
# Builds tests/.../tst_unit.cpp and registers it with ctest (default label: unit, 60 s), or, with UNREGISTERED, leaves
# that to the caller, who runs it in several ways. Tests of models and of the window have the English plurals installed.
function(airside_test name)
  cmake_parse_arguments(arg "WIDGETS;UNREGISTERED" "LABEL;TIMEOUT" "SOURCES;LINKS;ENV" ${ARGN})
  if(NOT arg_LABEL)
    set(arg_LABEL unit)
  endif()
  if(NOT arg_TIMEOUT)
    set(arg_TIMEOUT 60)
  endif()
  add_executable(${name} ${name}.cpp ${arg_SOURCES})
  target_link_libraries(${name} PRIVATE airside_flags ${arg_LINKS} Qt6::Test)
  if(arg_WIDGETS)
    target_link_libraries(${name} PRIVATE Qt6::Widgets)
  endif()
  if(arg_WIDGETS OR arg_LINKS MATCHES "airside_(models|ui|console)")
    target_link_libraries(${name} PRIVATE airside_testplurals)
  endif()
  set_target_properties(${name} PROPERTIES UNITY_BUILD OFF)
  _airside_pch(${name} "${arg_WIDGETS}")
  _airside_test_moc(${name} "${arg_SOURCES}")
  if(AIRSIDE_SANITIZE)
    # A fifth of the compiler's time for the tests' own lines. AddressSanitizer stops at a null pointer, too; the product
    # has both checks.
    target_compile_options(${name} PRIVATE -fno-sanitize=null,alignment)
  endif()
  if(arg_UNREGISTERED)
    return()
  endif()
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES LABELS "${arg_LABEL}" TIMEOUT ${arg_TIMEOUT}
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=UTC;LC_ALL=C.UTF-8;${arg_ENV}")
endfunction()
