package org.sharaka.application.agenda;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sharaka.application.project.ProjectView;
import org.sharaka.application.store.Criteria;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.fault.InvalidValue;

/** Use case: what the person who asks can decide now, and what falls due. */
public final class Agenda {

    private final UnitOfWork work;
    private final ProjectView view;
    private final Clock clock;

    /**
     * The agenda.
     *
     * @param work where everything is kept
     * @param view looks through the gates of projects
     * @param clock tells the day
     */
    public Agenda(UnitOfWork work, ProjectView view, Clock clock) {
        this.work = work;
        this.view = view;
        this.clock = clock;
    }

    /**
     * What waits for the person who asks, and what falls due on these days; what has fallen due before and still waits
     * is there too.
     *
     * @param call who asks; {@link Permission#READ}; decisions are those that the person has the right to take
     * @param from the first day
     * @param to the last day, at most 366 days after the first
     * @param criteria which items: by what they are about, the role of who acts, the centre or project
     * @return decisions without a day first, then by day and reference; of one consistent state
     * @throws InvalidValue {@code value.date} at {@code /to} for a day before the first, or too far from it
     */
    public List<AgendaItem> of(Call call, LocalDate from, LocalDate to, Criteria criteria) {
        call.require(Permission.READ);
        AgendaSpan span = new AgendaSpan(LocalDate.now(clock), from, to);
        return work.reading(stores -> {
            List<AgendaItem> items = new ArrayList<>();
            items.addAll(new Decisions(stores, call, view, span.today()).items());
            items.addAll(new Deadlines(stores, call, span).items());
            items.addAll(new RunningOut(stores, span).items());
            items.addAll(new CentreItems(stores, call, span).items());
            items.removeIf(item -> !AgendaItem.FACETS.fit(item, criteria));
            items.sort(Comparator.comparing(AgendaItem::key));
            return List.copyOf(items);
        });
    }
}
