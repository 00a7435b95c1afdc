package org.sharaka.application.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sharaka.application.store.Facets;
import org.sharaka.domain.access.Role;
import org.sharaka.domain.gate.Fact;

/**
 * One line of the agenda.
 *
 * @param kind what it is about
 * @param subject what it speaks of
 * @param about which part of it: the word of a step, the number of a version, the id of a lot, reserve, condition,
 *     contract or agreement, the kind of a paper, the code of a module, how much is to be returned; empty where there
 *     is none
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

    /** What items are found by: what they are about, the role of who acts, the centre or project they are of. */
    public static final Facets<AgendaItem> FACETS = Facets.of(AgendaItem.class)
            .by("kind", AgendaKind.class, AgendaItem::kind)
            .by("role", Role.class, AgendaItem::roles)
            .by("centreId", item -> item.subject().ofs())
            .by("projectId", item -> item.subject().ofs());

    private List<Role> roles() {
        return Stream.of(Role.values()).filter(role -> role.may(kind.right())).toList();
    }

    /** {@return what the agenda is ordered by; decisions without a day first, then by day and reference} */
    public String key() {
        return String.join(
                "\n",
                dueOn.fold(LocalDate::toString, () -> ""),
                subject.reference(),
                "%03d".formatted(kind.ordinal()),
                about);
    }
}
