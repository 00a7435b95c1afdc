package org.sharaka.domain.file;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.Named;
import org.sharaka.domain.partner.Part;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partnership.Agreement;
import org.sharaka.domain.project.Contract;
import org.sharaka.domain.project.Milestone;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.Stage;

/**
 * A project with its agreement, its money, its contracts and its delivery.
 *
 * @param project the project
 * @param agreement the agreement that it stands under; unknown for none
 * @param earlier the agreements that it stood under before and that have ended
 * @param donors who pledged for it by the day; money of the pool names nobody
 * @param owing those of them who have not paid all of it by the day
 * @param supplier the partner that builds or supplies under the contract of the step; unknown for none
 * @param on the day
 */
public record WorksFile(
        Project project,
        Fact<Agreement> agreement,
        List<Agreement> earlier,
        Set<PartnerId> donors,
        Set<PartnerId> owing,
        Fact<PartnerId> supplier,
        LocalDate on)
        implements PartnerFile {

    /** Copies the sets. */
    public WorksFile {
        earlier = List.copyOf(earlier);
        donors = Set.copyOf(donors);
        owing = Set.copyOf(owing);
    }

    /** {@return the same file, with a contract that is being made; unknown for somebody who is no partner} */
    public WorksFile contracting(Fact<PartnerId> supplies) {
        return new WorksFile(project, agreement, earlier, donors, owing, supplies, on);
    }

    @Override
    public List<Named> named() {
        Fact<LocalDate> over = reached(Stage::isOver);
        boolean sponsored = project.model().fold(() -> true, () -> false, () -> false);
        Fact<PartnerId> party = agreement.map(Agreement::party);
        return Stream.of(
                        party.value().stream().map(id -> sponsored ? sponsor(id) : party(id)),
                        earlier.stream().map(past -> past(past, sponsored ? Part.SPONSOR : Part.PARTY)),
                        donors.stream()
                                .sorted(Comparator.comparing(PartnerId::value))
                                .map(id -> sponsored ? sponsor(id) : donor(id)),
                        project.brief().points().manager().partner().value().stream()
                                .map(id -> Named.as(Part.PLANNED_MANAGER, id)),
                        project.dossier().contracts().stream().flatMap(WorksFile::contractors),
                        supplier.value().stream().map(id -> Named.as(Part.SUPPLIER, id)))
                .flatMap(named -> named)
                .map(named -> named.until().value().isPresent() ? named : named.until(over))
                .toList();
    }

    /** Who builds or supplies under a contract, and from whom it was taken over. */
    private static Stream<Named> contractors(Contract contract) {
        return Stream.concat(
                contract.takeovers().stream()
                        .map(takeover -> Named.as(Part.CONTRACTOR, takeover.from())
                                .until(Fact.known(takeover.act().on().minusDays(1)))),
                contract.holder().partner().value().stream().map(id -> Named.as(Part.CONTRACTOR, id)));
    }

    /** Nothing is left for it to do; its part ended with the agreement. */
    private Named past(Agreement agreement, Part part) {
        Fact<LocalDate> ended = Fact.of(agreement.milestones().stream()
                .map(milestone -> milestone.act().on())
                .max(Comparator.naturalOrder()));
        return Named.as(part, agreement.party()).performed(ended).until(ended);
    }

    private Named sponsor(PartnerId id) {
        boolean paid = donors.contains(id) && !owing.contains(id);
        return Named.as(Part.SPONSOR, id).performed(paid ? Fact.known(on) : Fact.unknown());
    }

    private Named party(PartnerId id) {
        return Named.as(Part.PARTY, id).performed(reached(stage -> stage == Stage.FINALLY_ACCEPTED));
    }

    /** It gives, and has no part in the works. */
    private Named donor(PartnerId id) {
        return Named.as(Part.DONOR, id).performed(Fact.known(on));
    }

    private Fact<LocalDate> reached(Predicate<Stage> which) {
        return Fact.of(project.milestones().stream()
                        .filter(milestone -> which.test(milestone.stage()))
                        .reduce((before, after) -> after))
                .map(Milestone::act)
                .map(Act::on);
    }
}
