# Writes PAGE: TEMPLATE with what PROGRAM says about its commands. Run by packaging/CMakeLists.txt.
execute_process(COMMAND ${PROGRAM} __manual OUTPUT_VARIABLE SECTIONS COMMAND_ERROR_IS_FATAL ANY)
string(STRIP "${SECTIONS}" SECTIONS)
configure_file(${TEMPLATE} ${PAGE} @ONLY)
