package org.sharaka.web.access;

import static org.sharaka.domain.access.Permission.READ;
import static org.sharaka.domain.access.Permission.WRITE_USERS;
import static org.sharaka.web.problem.ProblemCode.MALFORMED;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sharaka.application.access.Entrance;
import org.sharaka.application.access.UserRegister;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.access.Role;
import org.sharaka.domain.access.TokenId;
import org.sharaka.domain.access.User;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.text.PlainText;
import org.sharaka.web.http.Answer;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.http.Route;
import org.sharaka.web.problem.Problem;
import org.sharaka.web.wire.Form;
import org.sharaka.web.wire.PageWire;

/** Users and their tokens. */
public final class UserRoutes {

    private static final String ALL = "/api/v1/users";
    private static final String ONE = ALL + "/{id}";
    private static final String TEXT = "value.text";
    private static final int USUAL_LIMIT = 50;
    private static final int LARGEST_LIMIT = 200;

    private final UserRegister register;

    public UserRoutes(UserRegister register) {
        this.register = register;
    }

    public List<Route> routes() {
        return List.of(
                Route.post(ALL, WRITE_USERS, this::enter),
                Route.get(ALL, READ, this::list).asking("limit", "cursor"),
                Route.get(ONE, READ, this::read),
                Route.post(ONE + "/tokens", WRITE_USERS, this::giveToken),
                Route.post(ONE + "/tokens/{tokenId}/revocation", WRITE_USERS, this::revoke));
    }

    private Answer enter(Exchange exchange) {
        UserForm wire = exchange.body(UserForm.class);
        Form form = exchange.form(wire);
        Optional<String> name = form.take("/name", wire.name(), UserRoutes::nameOf);
        Set<Role> roles = form.words("/roles", wire.roles(), Role.class);
        if (wire.roles() != null && wire.roles().isEmpty()) {
            form.add("/roles", "value.required", "missing");
        }
        form.throwIfAny();
        Entrance entrance = register.enter(exchange.call(), name.orElseThrow(), roles);
        return Answer.created(address(entrance.user()), EntranceWire.NewUser.of(entrance))
                .version(entrance.version());
    }

    private Answer list(Exchange exchange) {
        int limit = exchange.query().limit(USUAL_LIMIT, LARGEST_LIMIT);
        Optional<String> after = exchange.query().value("cursor", UserRoutes::decoded);
        List<User> users =
                register.all(exchange.call()).stream().map(Versioned::value).toList();
        int from = after.map(id -> placeAfter(users, id)).orElse(0);
        int to = Math.min(users.size(), from + limit);
        @Nullable
        String next = to < users.size() ? encoded(users.get(to - 1).id().value()) : null;
        return Answer.ok(new PageWire<>(
                users.subList(from, to).stream().map(UserWire::of).toList(), next));
    }

    private static int placeAfter(List<User> users, String id) {
        return IntStream.range(0, users.size())
                        .filter(place -> users.get(place).id().value().equals(id))
                        .findFirst()
                        .orElseThrow(() -> Problem.because(MALFORMED, "cursor"))
                + 1;
    }

    private Answer read(Exchange exchange) {
        Versioned<User> read = register.read(exchange.call(), id(exchange));
        return Answer.resource(exchange, read.version(), UserWire.of(read.value()));
    }

    private Answer giveToken(Exchange exchange) {
        exchange.expected(register.read(exchange.call(), id(exchange)).version());
        TokenForm wire = exchange.body(TokenForm.class);
        Form form = exchange.form(wire);
        Optional<String> name = form.take("/name", wire.name(), UserRoutes::nameOf);
        Optional<LocalDate> expiresOn = form.date("/expiresOn", wire.expiresOn());
        form.throwIfAny();
        Entrance entrance = register.giveToken(exchange.call(), id(exchange), name.orElseThrow(), Fact.of(expiresOn));
        return Answer.created(address(entrance.user()), EntranceWire.NewToken.of(entrance))
                .version(entrance.version());
    }

    private Answer revoke(Exchange exchange) {
        exchange.expected(register.read(exchange.call(), id(exchange)).version());
        RevocationForm wire = exchange.body(RevocationForm.class);
        Form form = exchange.form(wire);
        Optional<String> reason = form.reason(wire.reason());
        form.throwIfAny();
        TokenId token = new TokenId(exchange.path("tokenId"));
        Versioned<User> user = register.revoke(exchange.call(), id(exchange), token, reason.orElseThrow());
        return Answer.ok(UserWire.of(user.value())).version(user.version());
    }

    private static String nameOf(String raw) {
        return PlainText.line(raw, User.LONGEST_NAME, TEXT);
    }

    private static UserId id(Exchange exchange) {
        return new UserId(exchange.path("id"));
    }

    private static String address(User user) {
        return ALL + "/" + user.id().value();
    }

    private static String encoded(String id) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String cursor) {
        return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    }
}
