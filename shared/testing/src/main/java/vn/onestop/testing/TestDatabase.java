package vn.onestop.testing;

import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** An empty database and the role that owns it. */
public record TestDatabase(String url, String username, String password) {

    /** Opens a new connection each time. */
    public DataSource dataSource() {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(username);
        source.setPassword(password);
        return source;
    }
}
