package org.sharaka.domain.acceptance;

import java.time.LocalDate;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.condition.Condition;
import org.sharaka.domain.condition.Subject;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;

/**
 * A defect that was listed. It is open until somebody else lifts it with evidence; time lifts nothing
 * ({@code reserve.lifting}).
 *
 * @param id its id
 * @param lot which lot it is of
 * @param severity how grave it is
 * @param text what is wrong
 * @param place where
 * @param item the item of the terms of reference that it falls short of; unknown where it is about none
 * @param origin on which occasion it was raised
 * @param raised who raised it, and when
 * @param deadline by which day it is to be mended; unknown until acceptance where it was raised before and nobody said
 * @param lifting how it was lifted; unknown while it is open
 */
public record Reserve(
        ReserveId id,
        LotId lot,
        Severity severity,
        String text,
        String place,
        Fact<String> item,
        Origin origin,
        Act raised,
        Fact<LocalDate> deadline,
        Fact<Lifting> lifting) {

    /**
     * No part may be null.
     *
     * @throws IllegalArgumentException for one that was lifted by who raised it, or before it was raised
     */
    public Reserve {
        Act first = raised;
        if (lifting.is(how -> how.act().on().isBefore(first.on())
                || !first.isBySomeoneElseThan(how.act().by()))) {
            throw new IllegalArgumentException("lifted before it was raised, or by who raised it");
        }
    }

    /**
     * The reserve that follows from a condition of acceptance that was not met by its day
     * ({@code acceptance.condition}).
     *
     * @return a major one, raised on the day after, in the place of its lot; its id is that of the condition
     */
    public static Reserve missed(Condition condition, LocalDate day) {
        LotId lot = new LotId(condition.of(Subject.Kind.LOT).get(0));
        return new Reserve(
                new ReserveId(condition.id().value()),
                lot,
                Severity.MAJOR,
                condition.what(),
                lot.value(),
                Fact.unknown(),
                Origin.CONDITION,
                condition.missed(day),
                Fact.known(condition.due()),
                Fact.unknown());
    }

    /** {@return whether it is open on a day; true from the day it was raised until the day it is lifted} */
    public boolean isOpenOn(LocalDate day) {
        return !raised.on().isAfter(day)
                && !lifting.is(lifted -> !lifted.act().on().isAfter(day));
    }

    /** {@return whether nobody has lifted it; true while it is open} */
    public boolean isOpen() {
        return lifting.value().isEmpty();
    }

    Reserve dueOn(LocalDate day) {
        return new Reserve(id, lot, severity, text, place, item, origin, raised, Fact.known(day), lifting);
    }

    Reserve liftedBy(Lifting how) {
        return new Reserve(id, lot, severity, text, place, item, origin, raised, deadline, Fact.known(how));
    }

    /** On which occasion a reserve was raised. */
    public enum Origin {
        /** Before or at provisional acceptance. */
        ACCEPTANCE,
        /** A defect that was notified during the guarantee period. */
        GUARANTEE,
        /** A condition of acceptance that was not met by its day while the centre was open. */
        CONDITION
    }

    /**
     * The lifting of a reserve.
     *
     * @param act who lifted it, and when
     * @param evidence what shows that it is mended
     */
    public record Lifting(Act act, Document evidence) {}
}
