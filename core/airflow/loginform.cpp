#include "core/airflow/loginform.h"

#include <QCoreApplication>

#include <algorithm>

namespace airside {

namespace {

Error refusal(const QString &subject, const char *words, const QString &parameter)
{
    return {ErrorKind::UnexpectedContent, 0, subject, QCoreApplication::translate("Airflow", words).arg(parameter), {}};
}

bool isLogin(const HtmlForm &form)
{
    const FormField *password = form.field(QStringLiteral("password"));
    return form.field(QStringLiteral("username")) && password && password->type == QLatin1String("password");
}

} // namespace

Result<QString> loginToken(const QByteArray &html, const QUrl &pageUrl, const QString &subject)
{
    const QList<HtmlForm> forms = formsOf(html);
    const auto form = std::ranges::find_if(forms, isLogin);
    if (form == forms.end())
        return fail({ErrorKind::SignInNeedsBrowser, 0, subject, {}, {}});
    if (!postsTo(*form, pageUrl, pageUrl))
        return fail(refusal(subject, QT_TRANSLATE_NOOP("Airflow", "Its login form would send the password to \"%1\", so nothing was sent."),
                            form->action));
    for (const FormField &field : form->fields) {
        static const QStringList known{QStringLiteral("csrf_token"), QStringLiteral("username"), QStringLiteral("password")};
        if (!known.contains(field.name) && field.type != QLatin1String("submit"))
            return fail(refusal(subject, QT_TRANSLATE_NOOP("Airflow", "Its login form has an unknown field \"%1\", so nothing was sent."),
                                field.name));
    }
    const FormField *const token = form->field(QStringLiteral("csrf_token"));
    if (!token || token->value.isEmpty())
        return fail(refusal(subject, QT_TRANSLATE_NOOP("Airflow", "Its login form has no %1, so nothing was sent."),
                            QStringLiteral("csrf_token")));
    return token->value;
}

Result<QString> logoutToken(const QByteArray &html, const QUrl &pageUrl, const QUrl &logoutUrl, const QString &subject)
{
    for (const HtmlForm &form : formsOf(html)) {
        const FormField *const token = form.field(QStringLiteral("csrf_token"));
        if (token && postsTo(form, pageUrl, logoutUrl))
            return token->value;
    }
    // FAB 1.2.1 on 2.9.3 takes the logout as POST only, while the page still has a plain link to it.
    if (const QString token = metaContentOf(html, QStringLiteral("csrf_token")); !token.isEmpty())
        return token;
    return fail(refusal(subject, QT_TRANSLATE_NOOP("Airflow", "No form to log out was found on %1."), pageUrl.path()));
}

} // namespace airside
