package org.sharaka.application.access;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.sharaka.domain.access.Token;
import org.sharaka.domain.access.User;
import org.sharaka.domain.event.DomainEvent;

/** What has happened to a user; never a token or its digest. */
record UserEvent(String action, String subject, Map<String, String> particulars) implements DomainEvent {

    static UserEvent entered(User user) {
        String roles = user.roles().stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
        return new UserEvent("user.entered", user.id().value(), Map.of("name", user.name(), "roles", roles));
    }

    static UserEvent tokenMade(User user, Token token) {
        Map<String, String> told = new HashMap<>();
        told.put("token", token.id().value());
        told.put("name", token.name());
        token.expiresOn().value().ifPresent(last -> told.put("expiresOn", last.toString()));
        return new UserEvent("token.made", user.id().value(), told);
    }

    static UserEvent tokenRevoked(User user, Token token, String reason) {
        return new UserEvent(
                "token.revoked", user.id().value(), Map.of("token", token.id().value(), "reason", reason));
    }
}
