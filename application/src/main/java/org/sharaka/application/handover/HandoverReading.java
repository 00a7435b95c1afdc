package org.sharaka.application.handover;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sharaka.application.mandate.ManagerOfDay;
import org.sharaka.application.partner.FileParties;
import org.sharaka.application.partner.Successions;
import org.sharaka.application.readiness.CentreFiles;
import org.sharaka.application.readiness.ProposalReading;
import org.sharaka.application.store.Allocations;
import org.sharaka.application.store.AssessmentRecords;
import org.sharaka.application.store.Centres;
import org.sharaka.application.store.Conditions;
import org.sharaka.application.store.Handovers;
import org.sharaka.application.store.Partners;
import org.sharaka.application.store.PaymentQuery;
import org.sharaka.application.store.Payments;
import org.sharaka.application.store.PledgeQuery;
import org.sharaka.application.store.Pledges;
import org.sharaka.application.store.Projects;
import org.sharaka.application.store.ReceiptQuery;
import org.sharaka.application.store.Receipts;
import org.sharaka.application.store.StepBacks;
import org.sharaka.application.store.Window;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.condition.Subject;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.funding.GiftKind;
import org.sharaka.domain.funding.Payment;
import org.sharaka.domain.funding.PaymentId;
import org.sharaka.domain.funding.Purpose;
import org.sharaka.domain.funding.Receipt;
import org.sharaka.domain.funding.ReceiptId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.handover.BoardDecision;
import org.sharaka.domain.handover.Financing;
import org.sharaka.domain.handover.Handover;
import org.sharaka.domain.handover.HandoverCircumstances;
import org.sharaka.domain.handover.HandoverCircumstances.Followed;
import org.sharaka.domain.handover.HandoverCircumstances.Passing;
import org.sharaka.domain.handover.HandoverStep;
import org.sharaka.domain.handover.Proposal;
import org.sharaka.domain.handover.ProposalInquiry;
import org.sharaka.domain.handover.SucceedToHandover;
import org.sharaka.domain.mandate.Mandate;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.readiness.CentreFile;

/** What the records tell the gates of handovers on a day. */
final class HandoverReading {

    private final Stores stores;
    private final LocalDate on;

    HandoverReading(Stores stores, LocalDate on) {
        this.stores = stores;
        this.on = on;
    }

    /** Who runs all these centres, where none of them is in a handover already. */
    Partner manager(List<CentreId> centres) {
        Map<CentreId, Fact<PartnerId>> managers = new HashMap<>();
        centres.stream()
                .filter(centre -> stores.of(Centres.class).find(centre).isPresent())
                .forEach(centre -> managers.put(
                        centre, ManagerOfDay.mandate(stores, centre, on).map(Mandate::manager)));
        PartnerId manager = Proposal.managerOf(centres, managers);
        for (CentreId centre : centres) {
            stores.of(Handovers.class).ofCentre(centre).stream()
                    .map(Versioned::value)
                    .forEach(other -> other.leavesFree(centre, on));
        }
        return stores.of(Partners.class).get(manager).value();
    }

    HandoverCircumstances around(Call call, Handover handover, HandoverStep step) {
        boolean signed = handover.snapshot().deed().value().isPresent();
        return new HandoverCircumstances(
                call.actor().id(),
                parties(call, handover.manager(), handover.centres()),
                signed ? Passing.NOTHING : passing(handover),
                signed ? followed(handover) : Followed.NOTHING,
                step instanceof SucceedToHandover taken
                        ? Fact.known(Successions.of(
                                stores,
                                call,
                                handover.manager(),
                                taken.acceptance(),
                                files(handover.manager(), handover.centres())))
                        : Fact.unknown());
    }

    private Passing passing(Handover handover) {
        PartnerId manager = handover.manager();
        List<CentreFile> files = handover.centres().stream()
                .map(centre -> CentreFiles.of(stores, centre))
                .toList();
        ProposalReading reading = new ProposalReading(stores, on);
        return new Passing(
                reading.assessors(files, manager),
                files.stream().map(reading::table).toList(),
                files.stream().map(file -> financing(file).valueOf(file, on)).toList(),
                titled(files));
    }

    /** One decision of the board serves the title and the handover. */
    private Fact<BoardDecision> titled(List<CentreFile> files) {
        List<Document> decisions = files.stream()
                .flatMap(file -> file.works().premises().titleOn(on).value().stream())
                .flatMap(title -> title.boardDecision().value().stream())
                .filter(paper -> paper.isInForceOn(on))
                .toList();
        return decisions.size() < files.size() || decisions.isEmpty()
                ? Fact.unknown()
                : Fact.known(new BoardDecision(
                        decisions.get(0).reference(), decisions.get(0).date()));
    }

    ProposalInquiry proposal(Call call, PartnerId manager, List<CentreId> centres) {
        return new ProposalReading(stores, on)
                .of(
                        call,
                        Fact.known(manager),
                        centres.stream()
                                .map(centre -> CentreFiles.of(stores, centre))
                                .toList());
    }

    Parties parties(Call call, PartnerId manager, List<CentreId> centres) {
        return FileParties.of(stores, call, files(manager, centres));
    }

    private List<org.sharaka.domain.file.CentreFile> files(PartnerId manager, List<CentreId> centres) {
        return centres.stream()
                .map(centre -> FileParties.centre(stores, centre, manager))
                .toList();
    }

    Followed followed(Handover handover) {
        Set<CentreId> takenBack = handover.centres().stream()
                .filter(centre -> stores.of(StepBacks.class).ofCentre(centre).stream()
                        .anyMatch(back -> back.value().hasTakenBack(handover.id(), on)))
                .collect(Collectors.toUnmodifiableSet());
        return new Followed(
                takenBack,
                handover.centres().stream()
                        .collect(Collectors.toMap(
                                Function.identity(),
                                centre -> handover.assessedBy(
                                        stores.of(AssessmentRecords.class).book(centre), on))),
                open(handover));
    }

    /** What closing waits for. */
    private List<String> open(Handover handover) {
        Stream<String> stepBacks = handover.centres().stream()
                .flatMap(centre -> stores.of(StepBacks.class).ofCentre(centre).stream())
                .map(Versioned::value)
                .filter(back -> back.snapshot().handover().equals(handover.id()) && back.isOpenOn(on))
                .map(back -> back.snapshot().reference());
        Stream<String> conditions =
                stores.of(Conditions.class).of(Subject.of(Subject.Kind.HANDOVER, handover.id())).stream()
                        .filter(condition -> condition.isUnmetOn(on))
                        .map(condition -> condition.id().value());
        return Stream.concat(stepBacks, conditions).toList();
    }

    private Financing financing(CentreFile file) {
        Fact<ProjectId> project = file.works().centre().origin().project();
        Fact<Purpose> purpose = project.map(id -> new Purpose.OfProject(id));
        List<Payment> payments = purpose.value().stream()
                .flatMap(of -> stores.of(Allocations.class).to(of).stream())
                .flatMap(allocation -> all(after -> stores.of(Payments.class)
                        .list(new PaymentQuery(
                                Fact.known(allocation.value().id()), Fact.unknown(), Fact.unknown(), after))))
                .toList();
        List<Receipt> gifts = purpose.value().stream()
                .flatMap(of -> all(after -> stores.of(Pledges.class)
                        .list(new PledgeQuery(Fact.unknown(), Fact.known(GiftKind.IN_KIND), Fact.known(of), after))))
                .flatMap(pledge -> all(after -> stores.of(Receipts.class)
                        .list(new ReceiptQuery(Fact.known(pledge.id()), Fact.unknown(), after))))
                .toList();
        Map<PaymentId, Payment> granted = file.plans().stream()
                .flatMap(plan -> plan.snapshot().grants().stream())
                .flatMap(grant -> grant.outlays().stream())
                .map(outlay -> stores.of(Payments.class).get(outlay.payment()).value())
                .collect(Collectors.toMap(Payment::id, Function.identity()));
        Map<ReceiptId, Purpose> sources = new LinkedHashMap<>();
        Stream.concat(payments.stream(), granted.values().stream())
                .flatMap(payment -> payment.snapshot().approval().value().stream())
                .flatMap(approval -> approval.parts().stream())
                .forEach(part -> sources.computeIfAbsent(part.receipt(), this::source));
        Fact<Project> left = project.map(id -> stores.of(Projects.class).get(id).value());
        return new Financing(left, payments, gifts, granted, sources);
    }

    private Purpose source(ReceiptId receipt) {
        Receipt found = stores.of(Receipts.class).get(receipt).value();
        return found.pledge()
                .fold(id -> stores.of(Pledges.class).get(id).value().purpose(), () -> Purpose.POOL);
    }

    private static <T> Stream<T> all(Function<Window, Slice<Versioned<T>, Long>> list) {
        return Slice.all((Fact<Long> after) -> list.apply(new Window(after, Window.LARGEST_LIMIT))).stream()
                .map(Versioned::value);
    }
}
