package org.sharaka.domain.training;

import java.time.LocalDate;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.text.PlainText;

/**
 * Someone who works for the manager of a centre.
 *
 * @param id within the team
 * @param hired who it is, for whom, in what post and since when
 * @param left the last day in post, and who recorded it; unknown while in post
 */
public record Person(PersonId id, Hired hired, Fact<Act> left) {

    /** How long a name and a post may be, in code points. */
    public static final int LONGEST_LINE = 200;

    public boolean isInPostOn(LocalDate day, PartnerId manager) {
        boolean gone = left.is(act -> act.on().isBefore(day));
        return hired.manager().equals(manager) && !hired.since().isAfter(day) && !gone;
    }

    Person leaving(Act act) {
        return new Person(id, hired, Fact.known(act));
    }

    /**
     * Who works where.
     *
     * @param manager for whom
     * @param name the name of the person, one line
     * @param post what the person does, one line
     * @param since the first day in post
     */
    public record Hired(PartnerId manager, String name, String post, LocalDate since) {

        /**
         * Checks the texts.
         *
         * @throws InvalidValue {@code value.text} at {@code /name} and {@code /post}
         */
        public Hired {
            Faults faults = new Faults();
            String who = name;
            String what = post;
            name = faults.take("/name", () -> PlainText.line(who, LONGEST_LINE, "value.text"))
                    .orElse("");
            post = faults.take("/post", () -> PlainText.line(what, LONGEST_LINE, "value.text"))
                    .orElse("");
            faults.throwIfAny();
        }
    }
}
