package org.sharaka.domain.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.text.PlainText;

/**
 * Somebody who may enter: a name, roles, and tokens. It begins with one token, gets more, and each can be revoked; a
 * user whose tokens are all revoked or expired enters no more.
 *
 * @param id its id
 * @param name what people call the user; plain text
 * @param roles at least one
 * @param tokens in the order they were made
 */
public record User(UserId id, String name, Set<Role> roles, List<Token> tokens) {

    /** How long a name of a user or a token may be, in code points. */
    public static final int LONGEST_NAME = 200;

    /**
     * Copies and checks.
     *
     * @throws IllegalArgumentException without a role
     */
    public User {
        roles = Set.copyOf(roles);
        tokens = List.copyOf(tokens);
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("a user has at least one role");
        }
    }

    /**
     * A new user with a first token.
     *
     * @param id the id it gets
     * @param name its name, as typed
     * @param roles its roles
     * @param first its first token
     * @return the user
     * @throws InvalidValue {@code value.text} at {@code /name}, {@code value.required} at {@code /roles} when there is
     *     none
     */
    public static User entered(UserId id, String name, Set<Role> roles, Token first) {
        Faults faults = new Faults();
        if (roles.isEmpty()) {
            faults.add("/roles", "value.required", "missing");
        }
        Optional<String> read = faults.take("/name", () -> PlainText.line(name, LONGEST_NAME, "value.text"));
        faults.throwIfAny();
        return new User(id, read.orElseThrow(), roles, List.of(first));
    }

    /**
     * The user with one token more.
     *
     * @param token the new token
     * @return the user
     */
    public User with(Token token) {
        List<Token> more = new ArrayList<>(tokens);
        more.add(token);
        return new User(id, name, roles, more);
    }

    /**
     * The user with a token revoked.
     *
     * @param which the token; {@link #token} finds it
     * @param revocation when and why
     * @return the user
     * @throws WrongState when it was revoked before
     */
    public User withRevoked(TokenId which, Token.Revocation revocation) {
        token(which).filter(Token::isRevoked).ifPresent(token -> {
            throw new WrongState("revocation", "REVOKED");
        });
        List<Token> changed = tokens.stream()
                .map(token -> token.id().equals(which) ? token.revoked(revocation) : token)
                .toList();
        return new User(id, name, roles, changed);
    }

    /**
     * One of the tokens.
     *
     * @param which its id
     * @return nothing when the user has no such token
     */
    public Optional<Token> token(TokenId which) {
        return tokens.stream().filter(token -> token.id().equals(which)).findFirst();
    }

    /**
     * Who the bearer of a token is.
     *
     * @param digest the digest of the token that was shown
     * @param on the day
     * @return the actor, or nothing when the token is not this user's, expired or revoked
     */
    public Optional<Actor> entering(TokenDigest digest, LocalDate on) {
        return tokens.stream()
                .filter(token -> token.digest().equals(digest) && token.opens(on))
                .findFirst()
                .map(token -> new Actor(id, roles));
    }
}
