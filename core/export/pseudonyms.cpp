#include "core/export/pseudonyms.h"

#include "core/access/keys.h"
#include "core/base/statedir.h"

#include <QFile>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <array>

namespace airside {

namespace {

constexpr qsizetype kKeyDigits = 64;
constexpr qsizetype kPseudonymDigits = 16;

/// Columns that name somebody, or are a digest that a guessed name could be tried on.
bool namesSomebody(const QString &key)
{
    static const QStringList keys{QStringLiteral("item"), QStringLiteral("username"), QStringLiteral("name"), QStringLiteral("email"),
                                  QStringLiteral("first_reviewer"), QStringLiteral("reviewer"), QStringLiteral("decided_by"), QStringLiteral("removed_by")};
    return keys.contains(key);
}

bool isLeftOut(const QString &key)
{
    static const QStringList keys{QStringLiteral("digest"), QStringLiteral("reason"), QStringLiteral("self_review_reason"), QStringLiteral("removal_change")};
    return keys.contains(key);
}

} // namespace

QString pseudonymOf(const QString &name, const QByteArray &key)
{
    const QByteArray code = QMessageAuthenticationCode::hash(foldName(name).toUtf8(), key, QCryptographicHash::Sha256).toHex();
    return QStringLiteral("p-") + QString::fromLatin1(code.left(kPseudonymDigits));
}

Sheet pseudonymised(const Sheet &sheet, const QByteArray &key)
{
    Sheet out = sheet;
    out.row = [sheet, key](qsizetype row) {
        QList<QVariant> cells = sheet.row(row);
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (isLeftOut(sheet.columns[i].key))
                cells[i] = QVariant();
            else if (namesSomebody(sheet.columns[i].key) && cells[i].isValid())
                cells[i] = pseudonymOf(cells[i].toString(), key);
        }
        return cells;
    };
    out.cover.append({QStringLiteral("Names"), QStringLiteral("Pseudonyms, HMAC-SHA256 with a key that is kept apart; reasons are left out.")});
    return out;
}

Result<QByteArray> pseudonymKey(const QString &path)
{
    QFile file(path);
    if (!file.exists()) {
        std::array<quint32, kKeyDigits / 8> words{};
        QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
        const QByteArray key = QByteArray(reinterpret_cast<const char *>(words.data()), kKeyDigits / 2).toHex();
        const Result<void> written = writeFileAtomically(path, key + '\n');
        if (!written)
            return fail(written.error());
        QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        return key;
    }
    if (!file.open(QIODevice::ReadOnly))
        return fail({ErrorKind::File, 0, path, file.errorString(), {}});
    const QByteArray key = file.read(kKeyDigits + 2).trimmed();
    if (key.size() != kKeyDigits || QByteArray::fromHex(key).toHex() != key)
        return fail({ErrorKind::BadFile, 0, path, QStringLiteral("It holds no key for pseudonyms."), {}});
    return key;
}

} // namespace airside
