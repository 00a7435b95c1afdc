package org.sharaka.domain.mandate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;

/**
 * What became of a mandate since it was drafted.
 *
 * @param signature its signature; unknown for a draft
 * @param suspensions in the order they were set
 * @param notices the notices that it is to end, in the order they were given
 * @param ending its end; unknown until it is set
 * @param handedOver from the deed to the last day on which its centre may come back; unknown unless it was handed over
 * @param followedUp the day on which its follow-up was closed; unknown before
 */
record MandateLife(
        Fact<Signature> signature,
        List<Suspension> suspensions,
        List<Notice> notices,
        Fact<Ending> ending,
        Fact<Term> handedOver,
        Fact<LocalDate> followedUp) {

    static final MandateLife DRAFT =
            new MandateLife(Fact.unknown(), List.of(), List.of(), Fact.unknown(), Fact.unknown(), Fact.unknown());

    /** Copies the lists, and requires what holds of every mandate. */
    MandateLife {
        suspensions = List.copyOf(suspensions);
        notices = List.copyOf(notices);
        boolean begun = !suspensions.isEmpty() || !notices.isEmpty() || isKnown(ending) || isKnown(handedOver);
        InvalidValue.unless(isKnown(signature) || !begun, "a step of a mandate that is not signed");
        InvalidValue.unless(
                suspensions.stream().limit(Math.max(0, suspensions.size() - 1)).allMatch(one -> isKnown(one.lifted())),
                "a suspension that is not lifted before the next");
    }

    private static boolean isKnown(Fact<?> fact) {
        return fact.value().isPresent();
    }

    MandateLife signed(Signature by, List<Suspension> held) {
        return new MandateLife(Fact.known(by), held, notices, ending, handedOver, followedUp);
    }

    MandateLife suspended(Suspension next) {
        return new MandateLife(signature, and(suspensions, next), notices, ending, handedOver, followedUp);
    }

    /** The last suspension is lifted. */
    MandateLife resumed(Act by) {
        List<Suspension> all = new ArrayList<>(suspensions);
        Suspension last = all.remove(all.size() - 1);
        all.add(new Suspension(last.set(), last.reason(), Fact.known(by)));
        return new MandateLife(signature, all, notices, ending, handedOver, followedUp);
    }

    MandateLife noticed(Notice next) {
        return new MandateLife(signature, suspensions, and(notices, next), ending, handedOver, followedUp);
    }

    MandateLife ended(Ending over) {
        return new MandateLife(signature, suspensions, notices, Fact.known(over), handedOver, followedUp);
    }

    MandateLife handedOver(Term clause) {
        return new MandateLife(signature, suspensions, notices, ending, Fact.known(clause), followedUp);
    }

    MandateLife followedUp(LocalDate closed) {
        return new MandateLife(signature, suspensions, notices, ending, handedOver, Fact.known(closed));
    }

    private static <T> List<T> and(List<T> before, T next) {
        return Stream.concat(before.stream(), Stream.of(next)).toList();
    }

    /** {@return where a mandate of a term stands on a day, by what had happened by then} */
    MandateState stateOn(LocalDate day, Term agreed) {
        if (!isSignedBy(day)) {
            return MandateState.DRAFT;
        }
        LocalDate last = isHandedOverBy(day) ? lastDay(agreed) : agreed.until();
        if (isEndedBefore(day) || last.isBefore(day)) {
            return MandateState.ENDED;
        }
        if (day.isBefore(agreed.from())) {
            return MandateState.SIGNED;
        }
        return isSuspendedOn(day) ? MandateState.SUSPENDED : MandateState.RUNNING;
    }

    boolean isSignedBy(LocalDate day) {
        return signature.is(signed -> !signed.by().on().isAfter(day));
    }

    boolean isSuspendedOn(LocalDate day) {
        return suspensions.stream().anyMatch(suspension -> suspension.holds(day));
    }

    boolean isHandedOverBy(LocalDate day) {
        return handedOver.is(clause -> !clause.from().isAfter(day));
    }

    /** Whether the centre belongs to its manager on a day, or may still come back from it. */
    boolean isGivenOn(LocalDate day) {
        return isHandedOverBy(day) && !isEndedBefore(day);
    }

    private boolean isEndedBefore(LocalDate day) {
        return ending.is(over -> over.by().on().isBefore(day));
    }

    /** The last day that was agreed, later where the centre was handed over. */
    private LocalDate lastDay(Term agreed) {
        return handedOver.fold(Term::until, agreed::until);
    }

    /** {@return an agreed term, longer by a handover and cut by an end; unknown where it ended before it began} */
    Fact<Term> effective(Term agreed) {
        LocalDate last = ending.fold(over -> over.by().on(), () -> lastDay(agreed));
        if (last.isBefore(agreed.from())) {
            return Fact.unknown();
        }
        boolean asAgreed = !isKnown(handedOver) && !last.isBefore(agreed.until());
        return Fact.known(asAgreed ? agreed : new Term(agreed.from(), last));
    }

    /** {@return an agreed term, as far as reports and assessments are due in it} */
    Fact<Term> reporting(Term agreed) {
        return effective(agreed)
                .map(term -> followedUp.fold(
                        last -> last.isBefore(term.until()) ? new Term(term.from(), last) : term, () -> term));
    }

    /** {@return the last day of a manager that a centre came back from; unknown where it was never handed over} */
    Fact<LocalDate> cameBack() {
        return isKnown(handedOver) ? ending.map(over -> over.by().on()) : Fact.unknown();
    }

    /** {@return the day of its last step, but for an end that is set ahead; {@link LocalDate#MIN} for a draft} */
    LocalDate lastStepOn() {
        return Stream.concat(signedAndHeld(), notices.stream().map(Notice::given))
                .map(Act::on)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    /** {@return the days on which the state of a mandate of a term can become another} */
    Stream<LocalDate> days(Term agreed) {
        Stream<Term> terms = Stream.concat(Stream.of(agreed), handedOver.value().stream());
        return Stream.of(
                        terms.flatMap(
                                term -> Stream.of(term.from(), term.until().plusDays(1))),
                        signedAndHeld().map(Act::on),
                        ending.value().stream().map(over -> over.by().on().plusDays(1)))
                .flatMap(days -> days);
    }

    private Stream<Act> signedAndHeld() {
        return Stream.concat(
                signature.value().map(Signature::by).stream(),
                suspensions.stream()
                        .flatMap(one -> Stream.concat(Stream.of(one.set()), one.lifted().value().stream())));
    }
}
