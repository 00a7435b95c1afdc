package org.sharaka.application.partnership;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.application.store.Agreements;
import org.sharaka.application.store.Funds;
import org.sharaka.application.store.Memberships;
import org.sharaka.application.store.Partners;
import org.sharaka.application.store.TermsStore;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.committee.Membership;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partnership.Agreement;
import org.sharaka.domain.partnership.Counterparty;
import org.sharaka.domain.partnership.DirectContribution;
import org.sharaka.domain.partnership.Partnership;
import org.sharaka.domain.partnership.ProjectGate;
import org.sharaka.domain.partnership.Resources;
import org.sharaka.domain.partnership.SponsoredProject;
import org.sharaka.domain.partnership.TermsOfReference;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.ProjectId;

/** Reads what the gates of a project's partnership ask. */
final class UndertakingFacts {

    private UndertakingFacts() {}

    static ProjectGate of(Stores stores, Call call, Project project, LocalDate on) {
        Fact<Agreement> agreement =
                Fact.of(stores.of(Agreements.class).current(project.id()).map(Versioned::value));
        Fact<Partner> party = agreement.fold(
                known -> Fact.of(stores.of(Partners.class).find(known.party()).map(Versioned::value)), Fact::unknown);
        Resources resources = resources(stores, project.id(), on);
        Fact<Partnership> partnership = project.model()
                .fold(
                        () -> Fact.known(new SponsoredProject(project, agreement, Counterparty.of(party), resources)),
                        () -> Fact.known(new DirectContribution(
                                project,
                                agreement,
                                Counterparty.of(party),
                                seats(stores, party),
                                terms(stores, project.id()))),
                        Fact::unknown);
        return new ProjectGate(project, ProjectParties.of(stores, call, project.id(), on), partnership, resources);
    }

    static Resources resources(Stores stores, ProjectId project, LocalDate on) {
        Funds funds = stores.of(Funds.class);
        return new Resources(
                funds.pledgedFor(project, on),
                funds.receivedFor(project, on),
                funds.allocatedTo(project, on),
                funds.spentOn(project, on),
                funds.sponsorsOf(project, on));
    }

    private static Fact<TermsOfReference> terms(Stores stores, ProjectId project) {
        return Fact.of(stores.of(TermsStore.class).find(project).map(Versioned::value));
    }

    private static List<Membership> seats(Stores stores, Fact<Partner> party) {
        return party.fold(
                known -> stores.of(Memberships.class).of(known.id()).stream()
                        .map(Versioned::value)
                        .toList(),
                List::of);
    }
}
