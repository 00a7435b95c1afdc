package org.sharaka.web.access;

import static org.sharaka.domain.access.Permission.READ;
import static org.sharaka.domain.access.Permission.WRITE_USERS;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import org.sharaka.application.access.Entrance;
import org.sharaka.application.access.UserRegister;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.access.Role;
import org.sharaka.domain.access.TokenId;
import org.sharaka.domain.access.User;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.ListRoute;
import org.sharaka.web.http.Route;
import org.sharaka.web.wire.Ahead;
import org.sharaka.web.wire.Line;
import org.sharaka.web.wire.Paragraph;

/** Users and their tokens. */
public final class UserRoutes {

    private static final String ALL = "/api/v1/users";
    private static final String ONE = ALL + "/{id}";

    private final UserRegister register;

    public UserRoutes(UserRegister register) {
        this.register = register;
    }

    public List<Route> routes() {
        return List.of(
                Route.post(ALL, WRITE_USERS, this::enter),
                ListRoute.inParts(ALL, this::list),
                Route.get(ONE, READ, this::read),
                Route.post(ONE + "/tokens", WRITE_USERS, this::giveToken),
                Route.post(ONE + "/tokens/{tokenId}/revocation", WRITE_USERS, this::revoke));
    }

    private Answer enter(Exchange exchange) {
        UserForm form = exchange.read(UserForm.class);
        Entrance entrance = register.enter(exchange.call(), form.name(), new LinkedHashSet<>(form.roles()));
        return Answer.created(address(entrance.user()), EntranceWire.NewUser.of(entrance))
                .version(entrance.version());
    }

    private Answer list(Exchange exchange) {
        return ListRoute.part(exchange, register.all(exchange.call()), user -> UserWire.of(user.value()));
    }

    private Answer read(Exchange exchange) {
        Versioned<User> read = register.read(exchange.call(), id(exchange));
        return Answer.resource(read.version(), UserWire.of(read.value()));
    }

    private Answer giveToken(Exchange exchange) {
        TokenForm form = exchange.read(TokenForm.class);
        Entrance entrance = register.giveToken(exchange.call(), id(exchange), form.name(), form.expiresOn());
        return Answer.created(address(entrance.user()), EntranceWire.NewToken.of(entrance))
                .version(entrance.version());
    }

    private Answer revoke(Exchange exchange) {
        String reason = exchange.read(RevocationForm.class).reason();
        TokenId token = new TokenId(exchange.path("tokenId"));
        Versioned<User> user = register.revoke(exchange.call(), id(exchange), token, reason);
        return Answer.ok(UserWire.of(user.value())).version(user.version());
    }

    private static UserId id(Exchange exchange) {
        return new UserId(exchange.path("id"));
    }

    private static String address(User user) {
        return ALL + "/" + user.id().value();
    }

    /** What a new user requires. */
    record UserForm(
            @NotNull @Line(User.LONGEST_NAME) String name,
            @NotEmpty List<Role> roles) {}

    /** What a new token requires. */
    record TokenForm(
            @NotNull @Line(User.LONGEST_NAME) String name,
            @Ahead Fact<LocalDate> expiresOn) {}

    /** What the revocation of a token requires. */
    record RevocationForm(@NotNull @Paragraph String reason) {}
}
