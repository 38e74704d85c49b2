#include "core/store/filesystem.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <array>

#include <sys/stat.h>
#include <sys/sysmacros.h>

namespace airside {

namespace {

constexpr std::array kNetworks{"nfs",  "nfs4", "cifs",   "smb3",  "smbfs",     "afs",     "ncpfs", "coda", "9p",
                               "ceph", "gfs2", "lustre", "ocfs2", "glusterfs", "beegfs",  "gpfs",  "davfs"};
/// Those of user space that are local.
constexpr std::array kLocalFuse{"fuse.ntfs-3g", "fuse.encfs", "fuse.gocryptfs", "fuse.cryfs", "fuse.ecryptfs",
                                "fuse.mergerfs", "fuse.fuse-overlayfs", "fuse.bindfs", "fuse.exfat", "fuse.lowntfs-3g"};

template <typename Names>
bool isOneOf(const QString &name, const Names &names)
{
    return std::ranges::any_of(names, [&name](const char *one) { return name == QLatin1String(one); });
}

bool isNetwork(const QString &type)
{
    const bool userSpace = type == QLatin1String("fuse") || type.startsWith(QLatin1String("fuse."));
    return isOneOf(type, kNetworks) || (userSpace && !isOneOf(type, kLocalFuse));
}

} // namespace

QString fileSystemOf(const QString &path)
{
    struct stat info{};
    if (::stat(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), &info) != 0)
        return {};
    const QByteArray device = QByteArray::number(major(info.st_dev)) + ':' + QByteArray::number(minor(info.st_dev));
    QFile mounts(QStringLiteral("/proc/self/mountinfo"));
    if (!mounts.open(QIODevice::ReadOnly))
        return {};
    const QList<QByteArray> lines = mounts.readAll().split('\n');
    for (const QByteArray &line : lines) { // "36 35 98:0 /root /mnt rw,noatime master:1 - ext3 /dev/sda rw"
        const qsizetype dash = line.indexOf(" - ");
        if (dash > 0 && line.split(' ').value(2) == device)
            return QString::fromLatin1(line.mid(dash + 3).split(' ').value(0));
    }
    return {};
}

Result<void> refuseNetworkFileSystem(const QString &path, const FileSystemProbe &probe)
{
    const QString type = probe(path);
    if (!isNetwork(type))
        return {};
    return fail({ErrorKind::File, 0, path,
                 QCoreApplication::translate("File", "It lies on a network file system (%1), where a database is not safe. Choose a local state directory with --state-dir.")
                     .arg(type),
                 {}});
}

} // namespace airside
