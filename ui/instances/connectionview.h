#pragma once

#include "core/airflow/accessapi.h"

#include <QWidget>

class QFormLayout;

namespace airside {

/// What a connection test found, as rows of name and value, with a way to pin the certificate that was shown.
class ConnectionView : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionView(QWidget *parent = nullptr);
    void clear();
    void showReport(const ConnectionReport &report);
    void showCertificate(const PeerCertificate &certificate);

Q_SIGNALS:
    void pinRequested(const QByteArray &sha256);

private:
    void addRow(const QString &name, const QString &value);
    QFormLayout *m_rows = nullptr;
};

/// "in step", "31 s ahead of this computer", "2 min behind this computer".
[[nodiscard]] QString clockText(int seconds);
[[nodiscard]] QString managerText(const Capabilities &capabilities);

} // namespace airside
