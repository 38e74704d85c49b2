#include "core/base/translations.h"

#include "core/base/inenglish.h"
#include "core/base/pseudotranslator.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

static void initTranslationResources()
{
    Q_INIT_RESOURCE(airside_translations);
}

namespace airside {

namespace {

constexpr QLatin1String kFolder(":/i18n");
constexpr QLatin1String kEnglish("en");

QLatin1String ownerName()
{
    return QLatin1String("airside-translation");
}

/// The best match among what there is: "de_AT" is spoken as "de". QTranslator's own search would prefer a person's
/// second language to the first one without its region.
QString languageFor(const QLocale &wished)
{
    const QStringList available = availableLanguages();
    for (QString name : wished.uiLanguages()) {
        name.replace(QLatin1Char('-'), QLatin1Char('_'));
        while (!name.isEmpty()) {
            if (available.contains(name))
                return name;
            name.truncate(std::max<qsizetype>(name.lastIndexOf(QLatin1Char('_')), 0));
        }
    }
    return kEnglish;
}

/// Silent where a thread speaks English.
class WindowTranslator final : public QTranslator
{
public:
    using QTranslator::QTranslator;
    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation, int n) const override
    {
        return InEnglish::spoken() ? QString() : QTranslator::translate(context, source, disambiguation, n);
    }
};

template <typename Translator>
void install(const QString &file, const QString &folder)
{
    auto *translator = new Translator(QCoreApplication::instance());
    translator->setObjectName(ownerName());
    if (!translator->load(file, folder) || !QCoreApplication::installTranslator(translator))
        delete translator;
}

void removeTranslations()
{
    qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator *>(ownerName(), Qt::FindDirectChildrenOnly));
}

} // namespace

QStringList availableLanguages()
{
    initTranslationResources();
    QStringList languages;
    for (const QString &file : QDir(kFolder).entryList({QStringLiteral("airside_*.qm")}, QDir::Files, QDir::Name)) {
        const QString language = file.section(QLatin1Char('_'), 1).chopped(3);
        if (language != kEnglish)
            languages += language;
    }
    languages.prepend(kEnglish);
    return languages;
}

QString installTranslations(const QLocale &wished)
{
    const QString language = languageFor(wished);
    removeTranslations();
    install<QTranslator>(QStringLiteral("airside_en.qm"), kFolder); // asked last: the latest one installed is asked first
    if (language != kEnglish) {
        install<WindowTranslator>(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        install<WindowTranslator>(QStringLiteral("airside_%1.qm").arg(language), kFolder);
    }
    return language;
}

void installPseudoTranslations()
{
    initTranslationResources();
    removeTranslations();
    install<QTranslator>(QStringLiteral("airside_en.qm"), kFolder); // what German lacks comes out in correct English
    auto *pseudo = new PseudoTranslator(QCoreApplication::instance());
    pseudo->setObjectName(ownerName());
    QCoreApplication::installTranslator(pseudo);
}

} // namespace airside
