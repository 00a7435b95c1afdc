package org.sharaka.application.agenda;

import java.time.LocalDate;
import java.util.Comparator;
import org.sharaka.domain.gate.Fact;

/**
 * One line of the agenda.
 *
 * @param kind what it is about
 * @param subject what it speaks of
 * @param about which part of it: the word of a step, the number of a version, the id of a lot, reserve or condition,
 *     the kind of a paper; empty where there is none
 * @param dueOn when it falls due; unknown for what only waits
 * @param overdue whether its day has passed
 * @param decision whether the person who asks can decide it now: has the right, and is not barred by four eyes
 */
public record AgendaItem(
        AgendaKind kind,
        AgendaSubject subject,
        String about,
        Fact<LocalDate> dueOn,
        boolean overdue,
        boolean decision) {

    static final Comparator<AgendaItem> ORDER = Comparator.<AgendaItem, LocalDate>comparing(
                    item -> item.dueOn().fold(day -> day, () -> LocalDate.MIN))
            .thenComparing(item -> item.subject().reference())
            .thenComparing(AgendaItem::kind)
            .thenComparing(AgendaItem::about);
}
