package vn.onestop.messaging;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * Sessions outside the pool, for what belongs to a session: the relay's lock, LISTEN and NOTIFY. They need PostgreSQL
 * itself at the other end, not a pooler that shares sessions between transactions.
 */
final class DedicatedConnections {

    /** With these the server notices within seconds that a machine has died, and frees the relay's lock. */
    private static final String SERVER_KEEPALIVE =
            "-c tcp_keepalives_idle=4 -c tcp_keepalives_interval=2 -c tcp_keepalives_count=3";

    private final JdbcConnectionDetails details;

    DedicatedConnections(JdbcConnectionDetails details) {
        this.details = details;
    }

    Connection open(String name) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", details.getUsername());
        properties.setProperty("password", details.getPassword());
        properties.setProperty("ApplicationName", name);
        properties.setProperty("options", SERVER_KEEPALIVE);
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("socketTimeout", "30");
        properties.setProperty("logServerErrorDetail", "false");
        return DriverManager.getConnection(details.getJdbcUrl(), properties);
    }
}
