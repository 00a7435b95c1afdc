package org.sharaka.application.partner;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sharaka.application.journal.JournalWriter;
import org.sharaka.application.store.Interests;
import org.sharaka.application.store.Journal;
import org.sharaka.application.store.Partners;
import org.sharaka.application.store.Users;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.partner.Interest;

/** Use cases of the interests that users declare in partners ({@code actor.interest}). */
public final class InterestRegister {

    private final UnitOfWork work;
    private final JournalWriter journal;
    private final Clock clock;

    /** The register. */
    public InterestRegister(UnitOfWork work, Clock clock) {
        this.work = work;
        this.journal = new JournalWriter(clock);
        this.clock = clock;
    }

    /**
     * Goes on only where the caller may declare for a user: for oneself, or with {@link Permission#WRITE_USERS}.
     *
     * @param call who asks
     * @param user for whom
     * @throws Rejected.NotPermitted when it is somebody else
     * @throws Rejected.UnknownId when there is no such user
     */
    public void admit(Call call, UserId user) {
        call.require(call.actor().id().equals(user) ? Permission.READ : Permission.WRITE_USERS);
        work.reading(stores -> known(stores, user));
    }

    /**
     * Declares an interest. One with the same user, partner, bond and beginning is not entered again: its end becomes
     * the one that is given, so that the same declaration with an end ends it.
     *
     * @param call who asks; for oneself, or with {@link Permission#WRITE_USERS}
     * @param interest what is declared
     * @return what now stands
     * @throws Rejected.NotPermitted when it is somebody else's
     * @throws Rejected.UnknownId when there is no such user
     * @throws InvalidValue {@code value.reference} at {@code /partnerId} when there is no such partner;
     *     {@code value.date} at {@code /until} for an end that {@link Interest#endingOn} refuses
     */
    public Declared declare(Call call, Interest interest) {
        admit(call, interest.user());
        return work.inTransaction(stores -> {
            if (stores.of(Partners.class).find(interest.partner()).isEmpty()) {
                throw InvalidValue.at("/partnerId", "value.reference", "unknown");
            }
            Optional<Interest> standing = stores.of(Interests.class).of(interest.user()).stream()
                    .filter(interest::isSameBondAs)
                    .findFirst();
            return standing.map(before -> changed(stores, call, before, interest))
                    .orElseGet(() -> entered(stores, call, interest));
        });
    }

    /**
     * What a user has declared.
     *
     * @param call who asks; {@link Permission#READ}
     * @param user whose
     * @return in the order of declaration
     * @throws Rejected.UnknownId when there is no such user
     */
    public List<Interest> of(Call call, UserId user) {
        call.require(Permission.READ);
        return work.reading(stores -> stores.of(Interests.class).of(known(stores, user)));
    }

    private Declared entered(Stores stores, Call call, Interest interest) {
        stores.of(Interests.class).put(interest);
        journal.write(stores.of(Journal.class), call, InterestEvent.declared(interest));
        return new Declared(interest, true);
    }

    private Declared changed(Stores stores, Call call, Interest before, Interest declared) {
        if (!before.equals(declared)) {
            Interest after = before.endingOn(declared.until(), call.actor().id(), LocalDate.now(clock));
            stores.of(Interests.class).put(after);
            journal.write(stores.of(Journal.class), call, InterestEvent.changed(after));
        }
        return new Declared(declared, false);
    }

    private static UserId known(Stores stores, UserId user) {
        return stores.of(Users.class)
                .find(user)
                .orElseThrow(() -> new Rejected.UnknownId(user.value()))
                .value()
                .id();
    }

    /**
     * A declaration that was taken down.
     *
     * @param interest what now stands
     * @param added false where it stood before, and at most its end is another
     */
    public record Declared(Interest interest, boolean added) {}
}
