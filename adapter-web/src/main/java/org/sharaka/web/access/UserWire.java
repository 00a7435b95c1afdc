package org.sharaka.web.access;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.sharaka.domain.access.Role;
import org.sharaka.domain.access.Token;
import org.sharaka.domain.access.User;

/** A user; of its tokens all but the tokens themselves. */
record UserWire(String id, String name, List<String> roles, List<TokenWire> tokens) {

    static UserWire of(User user) {
        return new UserWire(
                user.id().value(),
                user.name(),
                names(user.roles()),
                user.tokens().stream().map(TokenWire::of).toList());
    }

    static List<String> names(Collection<Role> roles) {
        return roles.stream().sorted().<String>map(Enum::name).toList();
    }

    /** A token; what is not so is null. */
    record TokenWire(
            String id, String name, String madeAt, String expiresOn, String revokedAt, String revocationReason) {

        static TokenWire of(Token token) {
            return new TokenWire(
                    token.id().value(),
                    token.name(),
                    token.madeAt().toString(),
                    token.expiresOn().fold(LocalDate::toString, () -> null),
                    token.revocation().fold(end -> end.at().toString(), () -> null),
                    token.revocation().fold(Token.Revocation::reason, () -> null));
        }
    }
}
