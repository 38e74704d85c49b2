#include "app/ctl/arguments.h"

namespace airside::ctl {

namespace {

OptionSpec optionOf(const char *name, const char *value, const char *help, char letter = 0)
{
    return {QString::fromLatin1(name), QString::fromLatin1(value), QString::fromLatin1(help),
            letter ? QChar::fromLatin1(letter) : QChar(), false};
}

} // namespace

QList<OptionSpec> commonOptions()
{
    return {
        optionOf("output", "table|json|csv", "how data is written to stdout (default: table)", 'o'),
        optionOf("state-dir", "DIR", "where instances and the journal are kept"),
        optionOf("timeout", "S", "seconds for one request, and for waiting out a rate limit (default: 30)"),
        optionOf("help", "", "show this help", 'h'),
        optionOf("version", "", "show the version"),
    };
}

QList<OptionSpec> reachOptions(Reach reach)
{
    if (reach == Reach::Nothing)
        return {};
    QList<OptionSpec> options;
    if (reach == Reach::Instance)
        options += optionOf("instance", "NAME", "an instance that was added", 'i');
    options += QList<OptionSpec>{
        optionOf("url", "URL", "the address of an Airflow, with its base path"),
        optionOf("auth", "password|token|cookie|command", "how to sign in (default: password)"),
        optionOf("username", "U", "the account that signs in"),
        optionOf("secret-stdin", "", "read the password, token or whole Cookie value from the first line of stdin"),
        optionOf("secret-command", "'PROGRAM ARGS'",
                 "run a program that prints the secret; for --auth command it is the sign-in itself"),
        optionOf("environment", "production|staging|development", "what it is for (default: production)"),
        optionOf("read-only", "", "refuse every change"),
        optionOf("allow-http", "", "let the sign-in travel over plain http to another machine"),
        optionOf("dag-grants-from-code", "", "its DAGs give permissions by access_control: changes of them are warned of"),
        optionOf("roles-at-sign-in", "", "it sets roles anew at each sign-in: changes of users' roles are warned of"),
        optionOf("ca-file", "FILE", "PEM file of a private certificate authority"),
        optionOf("client-cert", "FILE", "PEM file with a client certificate and its key"),
        optionOf("pin", "sha256:...", "the only server certificate to accept"),
    };
    return options;
}

} // namespace airside::ctl
