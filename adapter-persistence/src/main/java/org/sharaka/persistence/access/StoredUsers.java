package org.sharaka.persistence.access;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;
import org.sharaka.application.store.Users;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.access.Role;
import org.sharaka.domain.access.Token;
import org.sharaka.domain.access.TokenDigest;
import org.sharaka.domain.access.TokenId;
import org.sharaka.domain.access.User;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.persistence.database.Failure;
import org.sharaka.persistence.database.Words;

/** The users of one transaction. */
public final class StoredUsers implements Users {

    private final Handle handle;

    /**
     * The users.
     *
     * @param handle of the transaction
     */
    public StoredUsers(Handle handle) {
        this.handle = handle;
    }

    @Override
    public void add(User user) {
        bind(
                        handle.createUpdate(
                                "INSERT INTO app_user (id, name, roles, version) VALUES (:id, :name, :roles, 1)"),
                        user)
                .execute();
        keepTokens(user);
    }

    @Override
    public long keep(User user, long version) {
        int changed =
                bind(handle.createUpdate("""
                                UPDATE app_user SET name = :name, roles = :roles, version = version + 1
                                WHERE id = :id AND version = :version"""), user).bind("version", version).execute();
        if (changed == 0) {
            throw new Rejected.StaleVersion(user.id().value(), version);
        }
        keepTokens(user);
        return version + 1;
    }

    @Override
    public Optional<Versioned<User>> find(UserId id) {
        return read(handle.createQuery("SELECT * FROM app_user WHERE id = :id").bind("id", id.value())).stream()
                .findFirst();
    }

    @Override
    public Optional<Versioned<User>> withToken(TokenDigest digest) {
        return read(handle.createQuery(
                                "SELECT * FROM app_user WHERE id = (SELECT user_id FROM token WHERE digest = :digest)")
                        .bind("digest", digest.hex()))
                .stream()
                .findFirst();
    }

    @Override
    public List<Versioned<User>> all() {
        return read(handle.createQuery("SELECT * FROM app_user ORDER BY place"));
    }

    private List<Versioned<User>> read(Query users) {
        List<UserRow> rows = users.mapTo(UserRow.class).list();
        Map<String, List<TokenRow>> tokens = rows.size() == 1
                ? Map.of(rows.get(0).id(), tokensOf(rows.get(0).id()))
                : handle.createQuery("SELECT * FROM token ORDER BY place").mapTo(TokenRow.class).stream()
                        .collect(groupingBy(TokenRow::userId));
        return rows.stream()
                .map(row -> row.with(tokens.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private List<TokenRow> tokensOf(String user) {
        return handle.createQuery("SELECT * FROM token WHERE user_id = :user ORDER BY place")
                .bind("user", user)
                .mapTo(TokenRow.class)
                .list();
    }

    private void keepTokens(User user) {
        try {
            user.tokens().forEach(token -> keepToken(user, token));
        } catch (JdbiException failed) {
            if (Failure.isTaken(failed, "token.digest")) {
                throw new Rejected.Taken("value.token");
            }
            throw failed;
        }
    }

    /** A token is never forgotten, and all that can happen to it is to be revoked. */
    private void keepToken(User user, Token token) {
        handle.createUpdate("""
                        INSERT INTO token (id, user_id, name, digest, made_at, expires_on, revoked_at, revocation_reason)
                        VALUES (:id, :userId, :name, :digest, :madeAt, :expiresOn, :revokedAt, :revocationReason)
                        ON CONFLICT (id) DO UPDATE
                        SET revoked_at = excluded.revoked_at, revocation_reason = excluded.revocation_reason""")
                .bind("id", token.id().value())
                .bind("userId", user.id().value())
                .bind("name", token.name())
                .bind("digest", token.digest().hex())
                .bind("madeAt", token.madeAt())
                .bind("expiresOn", token.expiresOn())
                .bind("revokedAt", token.revocation().value().map(Token.Revocation::at))
                .bind("revocationReason", token.revocation().value().map(Token.Revocation::reason))
                .execute();
    }

    private static <S extends SqlStatement<S>> S bind(S statement, User user) {
        return statement.bind("id", user.id().value()).bind("name", user.name()).bind("roles", Words.of(user.roles()));
    }

    /** A row of {@code app_user}. */
    record UserRow(String id, String name, String roles, long version) {

        Versioned<User> with(List<TokenRow> tokens) {
            return Failure.unlessDamaged(
                    "user " + id,
                    () -> new Versioned<>(
                            new User(
                                    new UserId(id),
                                    name,
                                    Words.read(Role.class, roles),
                                    tokens.stream().map(TokenRow::token).toList()),
                            version));
        }
    }

    /** A row of {@code token}. */
    record TokenRow(
            String id,
            String userId,
            String name,
            String digest,
            Instant madeAt,
            Fact<LocalDate> expiresOn,
            Fact<Instant> revokedAt,
            Fact<String> revocationReason) {

        Token token() {
            return new Token(
                    new TokenId(id),
                    name,
                    new TokenDigest(digest),
                    madeAt,
                    expiresOn,
                    revokedAt.fold(
                            at -> Fact.known(new Token.Revocation(
                                    at, revocationReason.value().orElseThrow())),
                            Fact::unknown));
        }
    }
}
