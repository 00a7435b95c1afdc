package org.sharaka.application.partnership;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sharaka.application.store.Agreements;
import org.sharaka.application.store.Funds;
import org.sharaka.application.store.Interests;
import org.sharaka.application.store.Partners;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partnership.Agreement;
import org.sharaka.domain.project.ProjectId;

/**
 * Who the parties to the steps of a project are: the party of the agreement it stands under and, in model 1, all its
 * sponsors. An own project has none, nor has a project before its agreement is drafted.
 */
public final class ProjectParties {

    private ProjectParties() {}

    /** The parties of a project, with the interests of who acts; perhaps none. */
    public static Parties of(Stores stores, Call call, ProjectId project, LocalDate on) {
        return stores.of(Agreements.class)
                .current(project)
                .map(agreement -> of(stores, call, agreement.value(), List.of(project), on))
                .orElse(Parties.NONE);
    }

    /** The party of an agreement and, in model 1, the sponsors of all its projects, with the interests of who acts. */
    public static Parties of(Stores stores, Call call, Agreement agreement, LocalDate on) {
        return of(stores, call, agreement, agreement.projects(), on);
    }

    private static Parties of(Stores stores, Call call, Agreement agreement, List<ProjectId> projects, LocalDate on) {
        Set<PartnerId> ids = new LinkedHashSet<>();
        ids.add(agreement.party());
        boolean sponsored = agreement.model().fold(() -> true, () -> false, () -> false);
        if (sponsored) {
            projects.forEach(project -> ids.addAll(stores.of(Funds.class).sponsorsOf(project, on)));
        }
        List<Partner> partners = ids.stream()
                .map(id -> stores.of(Partners.class).get(id))
                .map(Versioned::value)
                .toList();
        return Parties.of(partners, stores.of(Interests.class).of(call.actor().id()));
    }
}
