package org.sharaka.domain.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.time.FactOrder;

/**
 * What was recorded for a project beside its steps. It only grows.
 *
 * @param papers papers, in the order they were recorded
 * @param reviews its reviews, in order
 * @param contracts its contracts, in order
 * @param progress how far works had come, in order of dates; the percentage never falls
 * @param amendments of an own project: what two people change, in order
 */
public record Dossier(
        List<Document> papers,
        List<EffectivenessReview> reviews,
        List<Contract> contracts,
        List<Progress> progress,
        List<OwnAmendment> amendments) {

    /** Nothing so far. */
    public static final Dossier EMPTY = new Dossier(List.of(), List.of(), List.of(), List.of(), List.of());

    /** Copies all. */
    public Dossier {
        papers = List.copyOf(papers);
        reviews = List.copyOf(reviews);
        contracts = List.copyOf(contracts);
        progress = List.copyOf(progress);
        amendments = List.copyOf(amendments);
    }

    /** Whether a paper of a kind is there and in force on a day; contracts count among the papers. */
    public boolean holds(DocumentKind kind, LocalDate day) {
        return all().anyMatch(paper -> paper.kind() == kind && paper.isInForceOn(day));
    }

    /** The last review by a day; later ones have not happened. */
    public Fact<EffectivenessReview> lastReviewOn(LocalDate day) {
        return Fact.of(
                reviews.stream().filter(review -> !review.on().isAfter(day)).reduce((before, after) -> after));
    }

    /** The reviews of one submission. */
    List<EffectivenessReview> reviewsOf(int submission) {
        return reviews.stream()
                .filter(review -> review.submission() == submission)
                .toList();
    }

    /**
     * One submission is reviewed once a day; another review corrects the first.
     *
     * @throws InvalidValue {@code fact.correction} with reason {@code recorded} at {@code /on}, with its place
     */
    void mustNotBeReviewed(int submission, LocalDate on) {
        for (EffectivenessReview earlier : reviewsOf(submission)) {
            if (earlier.on().equals(on)) {
                throw InvalidValue.at("/on", "fact.correction", "recorded", reviews.indexOf(earlier) + 1);
            }
        }
    }

    /** One of its contracts; nothing where there is none of that id. */
    public Optional<Contract> contract(ContractId id) {
        return contracts.stream().filter(contract -> contract.id().equals(id)).findFirst();
    }

    /** Its papers, and those of its contracts. */
    Stream<Document> all() {
        return Stream.concat(papers.stream(), contracts.stream().map(Contract::paper));
    }

    Dossier withPapers(List<Document> more) {
        return new Dossier(and(papers, more), reviews, contracts, progress, amendments);
    }

    Dossier with(EffectivenessReview review) {
        reviews.forEach(before -> notBefore(before.on(), review.on()));
        return new Dossier(papers, and(reviews, List.of(review)), contracts, progress, amendments);
    }

    Dossier with(Contract contract) {
        return new Dossier(papers, reviews, and(contracts, List.of(contract)), progress, amendments);
    }

    Dossier with(ContractId id, UnaryOperator<Contract> change) {
        List<Contract> changed = contracts.stream()
                .map(contract -> contract.id().equals(id) ? change.apply(contract) : contract)
                .toList();
        return new Dossier(papers, reviews, changed, progress, amendments);
    }

    Dossier with(Progress report) {
        Faults faults = new Faults();
        progress.stream().skip(Math.max(0, progress.size() - 1)).forEach(last -> {
            faults.take("", () -> notBefore(last.act().on(), report.act().on()));
            if (last.percent() > report.percent()) {
                faults.add("/percent", "value.range", "least", last.percent());
            }
        });
        faults.throwIfAny();
        return new Dossier(papers, reviews, contracts, and(progress, List.of(report)), amendments);
    }

    /** One of its amendments; nothing where there is none of that number. */
    public Optional<OwnAmendment> amendment(int number) {
        return amendments.stream().filter(one -> one.number() == number).findFirst();
    }

    /** With an amendment more, or one in another state. */
    Dossier with(OwnAmendment changed) {
        List<OwnAmendment> all = amendment(changed.number()).isEmpty()
                ? and(amendments, List.of(changed))
                : amendments.stream()
                        .map(one -> one.number() == changed.number() ? changed : one)
                        .toList();
        return new Dossier(papers, reviews, contracts, progress, all);
    }

    /** With an amendment that is approved, and the amounts of contracts that it changes. */
    Dossier amendedBy(OwnAmendment approved) {
        Dossier amended = with(approved);
        for (OwnAmendment.NewAmount change : approved.contracts()) {
            amended = amended.with(change.contract(), contract -> contract.amended(change.amount()));
        }
        return amended;
    }

    static LocalDate notBefore(LocalDate earliest, LocalDate on) {
        return FactOrder.check("/on", earliest, on);
    }

    private static <T> List<T> and(List<T> before, List<T> more) {
        List<T> all = new ArrayList<>(before);
        all.addAll(more);
        return all;
    }
}
