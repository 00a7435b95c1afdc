package org.sharaka.application.access;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sharaka.application.journal.JournalWriter;
import org.sharaka.application.store.Journal;
import org.sharaka.application.store.Users;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.IdGenerator;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.access.Actor;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.access.Role;
import org.sharaka.domain.access.Token;
import org.sharaka.domain.access.TokenDigest;
import org.sharaka.domain.access.TokenId;
import org.sharaka.domain.access.User;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.text.PlainText;

/** Use cases of users and tokens. */
public final class UserRegister {

    private static final int LONGEST_REASON = 2000;
    private static final String FIRST_TOKEN = "first";

    private final UnitOfWork work;
    private final JournalWriter journal;
    private final IdGenerator ids;
    private final Clock clock;

    /**
     * The register.
     *
     * @param work where users are kept
     * @param ids gives ids and secrets
     * @param clock tells the day
     */
    public UserRegister(UnitOfWork work, IdGenerator ids, Clock clock) {
        this.work = work;
        this.journal = new JournalWriter(clock);
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Who the bearer of a token is.
     *
     * @param token as it was shown
     * @return nothing for a token that is unknown, expired or revoked, or that is no token at all
     */
    public Optional<Actor> bearer(String token) {
        Optional<TokenDigest> digest = new Faults().take("", () -> TokenDigest.of(token));
        return digest.flatMap(shown -> work.reading(stores -> stores.of(Users.class)
                .withToken(shown)
                .flatMap(user -> user.value().entering(shown, LocalDate.now(clock)))));
    }

    /**
     * Enters a user with a first token.
     *
     * @param call who asks; {@link Permission#WRITE_USERS}
     * @param name what people call the user
     * @param roles at least one
     * @return the user and the token
     * @throws InvalidValue {@code value.text} at {@code /name}, {@code value.required} at {@code /roles}
     */
    public Entrance enter(Call call, String name, Set<Role> roles) {
        call.require(Permission.WRITE_USERS);
        return work.inTransaction(stores -> enter(stores, call, name, roles, ids.secret()));
    }

    /**
     * Gives a user one more token.
     *
     * @param call who asks; {@link Permission#WRITE_USERS}
     * @param id whose
     * @param name what its owner calls it
     * @param expiresOn the last day it opens anything; unknown for one that does not expire
     * @return the token
     * @throws Rejected.UnknownId when there is no such user
     * @throws InvalidValue {@code value.text} at {@code /name}
     */
    public Entrance giveToken(Call call, UserId id, String name, Fact<LocalDate> expiresOn) {
        call.require(Permission.WRITE_USERS);
        String called = Faults.within("/name", () -> PlainText.line(name, User.LONGEST_NAME, "value.text"));
        return work.inTransaction(stores -> giveToken(stores, call, get(stores, id), called, expiresOn, ids.secret()));
    }

    /**
     * Revokes a token: from now on it opens nothing.
     *
     * @param call who asks; {@link Permission#WRITE_USERS}
     * @param id whose
     * @param token which
     * @param reason why
     * @return the user
     * @throws Rejected.UnknownId when there is no such user or token
     * @throws WrongState when it was revoked before
     * @throws InvalidValue {@code value.text} at {@code /reason}
     */
    public Versioned<User> revoke(Call call, UserId id, TokenId token, String reason) {
        call.require(Permission.WRITE_USERS);
        String why = Faults.within("/reason", () -> PlainText.paragraph(reason, LONGEST_REASON, "value.text"));
        return work.inTransaction(stores -> {
            Versioned<User> read = get(stores, id);
            Token revoked = read.value().token(token).orElseThrow(() -> new Rejected.UnknownId(token.value()));
            User user = read.value().withRevoked(token, new Token.Revocation(now(), why));
            long version = stores.of(Users.class).keep(user, read.version());
            journal.write(stores.of(Journal.class), call, UserEvent.tokenRevoked(user, revoked, why));
            return new Versioned<>(user, version);
        });
    }

    /**
     * Reads a user.
     *
     * @param call who asks; {@link Permission#READ}
     * @param id which
     * @return the user and its version
     * @throws Rejected.UnknownId when there is no such user
     */
    public Versioned<User> read(Call call, UserId id) {
        call.require(Permission.READ);
        return work.reading(stores -> get(stores, id));
    }

    /**
     * All users.
     *
     * @param call who asks; {@link Permission#READ}
     * @return in the order they were entered
     */
    public List<Versioned<User>> all(Call call) {
        call.require(Permission.READ);
        return work.reading(stores -> stores.of(Users.class).all());
    }

    /**
     * Sees to it that somebody can enter: on a register without users the first administrator is entered; where a token
     * is given and nobody has it, the first administrator gets it.
     *
     * @param name what a first administrator is called
     * @param token the token that the first administrator shall have; without one it is made
     * @return the token that was made, to be shown once; nothing when none was made
     * @throws InvalidValue {@code value.token} for a given token that is none
     */
    public Optional<String> openTheDoor(String name, Optional<String> token) {
        token.ifPresent(TokenDigest::of);
        return work.inTransaction(stores -> {
            Optional<Versioned<User>> first =
                    stores.of(Users.class).all().stream().findFirst();
            if (first.isEmpty()) {
                Entrance entrance =
                        enter(stores, Call.OF_SYSTEM, name, EnumSet.of(Role.ADMIN), token.orElseGet(ids::secret));
                return token.isPresent() ? Optional.empty() : Optional.of(entrance.secret());
            }
            token.filter(given -> stores.of(Users.class)
                            .withToken(TokenDigest.of(given))
                            .isEmpty())
                    .ifPresent(given ->
                            giveToken(stores, Call.OF_SYSTEM, first.get(), FIRST_TOKEN, Fact.unknown(), given));
            return Optional.empty();
        });
    }

    private Entrance enter(Stores stores, Call call, String name, Set<Role> roles, String secret) {
        Token token = token(FIRST_TOKEN, Fact.unknown(), secret);
        User user = User.entered(new UserId(ids.id()), name, roles, token);
        stores.of(Users.class).add(user);
        journal.write(stores.of(Journal.class), call, UserEvent.entered(user));
        return new Entrance(user, 1, token, secret);
    }

    private Entrance giveToken(
            Stores stores, Call call, Versioned<User> read, String name, Fact<LocalDate> expiresOn, String secret) {
        Token token = token(name, expiresOn, secret);
        User user = read.value().with(token);
        long version = stores.of(Users.class).keep(user, read.version());
        journal.write(stores.of(Journal.class), call, UserEvent.tokenMade(user, token));
        return new Entrance(user, version, token, secret);
    }

    private Token token(String name, Fact<LocalDate> expiresOn, String secret) {
        return new Token(new TokenId(ids.id()), name, TokenDigest.of(secret), now(), expiresOn, Fact.unknown());
    }

    private static Versioned<User> get(Stores stores, UserId id) {
        return stores.of(Users.class).find(id).orElseThrow(() -> new Rejected.UnknownId(id.value()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
