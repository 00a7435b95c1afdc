package org.sharaka.application.funding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sharaka.application.journal.JournalWriter;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.IdGenerator;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.rulebook.Outcome;

/** What the use cases of money share. */
record Desk(UnitOfWork work, JournalWriter journal, IdGenerator ids, Clock clock) {

    Desk(UnitOfWork work, IdGenerator ids, Clock clock) {
        this(work, new JournalWriter(clock), ids, clock);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The later of today and another day: what is entered by then counts, even for a day before. */
    LocalDate todayOr(LocalDate later) {
        return later.isAfter(today()) ? later : today();
    }

    String reference(Stores stores, String prefix) {
        return stores.nextReference(prefix, today().getYear());
    }

    /** What was made is kept and told in the journal; what was refused goes on as it is. */
    <T> Outcome<Kept<T>> kept(Stores stores, Call call, Outcome<T> outcome, Function<T, Kept<T>> keep) {
        return outcome.fold(
                made -> {
                    Kept<T> kept = keep.apply(made.value());
                    journal.write(stores.journal(), call, made);
                    return made.as(kept);
                },
                refused -> new Outcome.Refused<>(refused.ruling()));
    }

    static <T> Kept<T> quietly(T value, long version) {
        return new Kept<>(value, version, List.of());
    }

    static Act act(Call call, LocalDate on) {
        return new Act(call.actor().id(), on);
    }

    static Partner partner(Stores stores, PartnerId id) {
        return stores.partners().get(id).value();
    }

    static Parties party(Stores stores, Call call, Partner partner) {
        return Parties.of(List.of(partner), stores.interests().of(call.actor().id()));
    }

    static Parties donor(Stores stores, Call call, PartnerId id) {
        return party(stores, call, partner(stores, id));
    }

    /** What a body names is there. */
    static <T> T named(Optional<T> found, String pointer) {
        return found.orElseThrow(() -> InvalidValue.at(pointer, "value.reference", "unknown"));
    }
}
