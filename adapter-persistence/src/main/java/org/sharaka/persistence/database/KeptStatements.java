package org.sharaka.persistence.database;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.statement.StatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;

/** The prepared statements of one connection, kept for the next time; those not used for longest are let go. */
final class KeptStatements implements StatementBuilder {

    private static final int MOST = 200;

    private final Map<String, PreparedStatement> idle = new LinkedHashMap<>();

    /** What is in use, with its text: it is given back under the one it had before its parameters were numbered. */
    private final IdentityHashMap<Statement, String> lent = new IdentityHashMap<>();

    @Override
    public Statement create(Connection connection, StatementContext context) throws SQLException {
        return connection.createStatement();
    }

    @Override
    public PreparedStatement create(Connection connection, String sql, StatementContext context) throws SQLException {
        return prepared(connection, sql);
    }

    @Override
    public CallableStatement createCall(Connection connection, String sql, StatementContext context)
            throws SQLException {
        return connection.prepareCall(sql);
    }

    /** Runs a statement without parameters and without an answer. */
    void run(Connection connection, String sql) throws SQLException {
        PreparedStatement statement = prepared(connection, sql);
        try {
            statement.execute();
        } finally {
            giveBack(statement);
        }
    }

    PreparedStatement prepared(Connection connection, String sql) throws SQLException {
        PreparedStatement kept = idle.remove(sql);
        PreparedStatement used = kept == null ? connection.prepareStatement(sql) : kept;
        lent.put(used, sql);
        return used;
    }

    @Override
    public void close(Connection connection, String sql, Statement statement) throws SQLException {
        if (statement instanceof PreparedStatement prepared) {
            giveBack(prepared);
        } else {
            statement.close();
        }
    }

    private void giveBack(PreparedStatement statement) throws SQLException {
        String sql = lent.remove(statement);
        if (sql == null || statement.isClosed()) {
            statement.close();
            return;
        }
        statement.clearParameters();
        PreparedStatement same = idle.put(sql, statement);
        if (same != null) {
            same.close();
        }
        if (idle.size() > MOST) {
            Iterator<PreparedStatement> longest = idle.values().iterator();
            longest.next().close();
            longest.remove();
        }
    }
}
