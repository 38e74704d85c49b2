#include "app/serve/openapi.h"

#include <QFile>

// Outside of every namespace, as the macro wants it.
static void initServeResources()
{
    Q_INIT_RESOURCE(airside_serve);
}

namespace airside::serve {

QByteArray openApiDocument()
{
    initServeResources();
    QFile file(QStringLiteral(":/airside/serve/openapi.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace airside::serve
