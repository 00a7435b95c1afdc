package org.sharaka.application.funding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sharaka.application.committee.Capacities;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.IdGenerator;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.committee.Capacity;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.funding.Amendment;
import org.sharaka.domain.funding.Consent;
import org.sharaka.domain.funding.ControlCosts;
import org.sharaka.domain.funding.Course;
import org.sharaka.domain.funding.Lineage;
import org.sharaka.domain.funding.Pledge;
import org.sharaka.domain.funding.PledgeId;
import org.sharaka.domain.funding.Promise;
import org.sharaka.domain.funding.Purpose;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.policy.FundingPolicy;
import org.sharaka.domain.rulebook.Outcome;

/** Use cases of pledges. */
public final class PledgeRegister {

    private static final String REFERENCE_PREFIX = "PLG";

    private final Desk desk;
    private final Capacities capacities;

    /**
     * The register.
     *
     * @param work where pledges are kept
     * @param ids gives ids
     * @param clock tells the day
     */
    public PledgeRegister(UnitOfWork work, IdGenerator ids, Clock clock) {
        desk = new Desk(work, ids, clock);
        capacities = new Capacities(desk.journal());
    }

    /**
     * Enters a pledge. The seat on the committee that the donor holds on its day becomes one of a donor
     * ({@code membership.capacity}).
     *
     * @param call who asks; {@link Permission#WRITE_FUNDING}
     * @param said what the donor says
     * @return made, with {@code pledge.overdue} as a notice where an instalment is; or refused by
     *     {@code allocation.model} or a rule of its parties
     * @throws InvalidValue {@code value.reference} at {@code /donorId} or {@code /purpose/id}
     * @throws WrongState when the donor is inactive
     */
    public Outcome<Kept<Pledge>> make(Call call, Promise said) {
        call.require(Permission.WRITE_FUNDING);
        return desk.work().step(stores -> {
            Parties donor = partiesOf(stores, call, said);
            Promise promise = new Promise(
                    said.donor(),
                    said.kind(),
                    Destinations.whole(stores, said.purpose()),
                    said.terms(),
                    said.pledgedOn());
            Outcome<Pledge> outcome = Pledge.made(
                    stores.rulebook(),
                    new PledgeId(desk.ids().id()),
                    desk.reference(stores, REFERENCE_PREFIX),
                    promise,
                    call.actor().id(),
                    pledgedBefore(stores, promise),
                    donor);
            Outcome<Kept<Pledge>> kept = desk.kept(stores, call, outcome, pledge -> {
                stores.pledges().add(pledge);
                return new Kept<>(pledge, 1, pledge.notices(Course.STILL, desk.today(), funding(stores, desk.today())));
            });
            if (kept instanceof Outcome.Made<Kept<Pledge>>) {
                capacities.gained(stores, call, promise.donor(), Capacity.DONOR, promise.pledgedOn());
            }
            return kept;
        });
    }

    /**
     * Looks through the gate of a new pledge.
     *
     * @param call who asks; {@link Permission#READ}
     * @param promise what the donor says
     * @return the ruling
     * @throws InvalidValue as {@link #make}
     * @throws WrongState when the donor is inactive
     */
    public Ruling mayMake(Call call, Promise promise) {
        call.require(Permission.READ);
        return desk.work()
                .reading(stores -> stores.rulebook()
                        .rule(Pledge.making(
                                promise, pledgedBefore(stores, promise), partiesOf(stores, call, promise))));
    }

    /**
     * Amends a pledge by the donor's written notice.
     *
     * @param call who asks; {@link Permission#WRITE_FUNDING}
     * @param command the notice and the new terms
     * @return made, with {@code pledge.overdue} as a notice where an instalment is; or refused by
     *     {@code pledge.amendment} or a rule of its parties
     * @throws Rejected.UnknownId when there is no such pledge
     * @throws Rejected.StaleVersion when the caller has read another version
     * @throws InvalidValue for days out of order; {@code value.reference} at {@code /successorId} for a partner that is
     *     unknown, and with reason {@code not-ended} while the donor has not ended
     */
    public Outcome<Kept<Pledge>> amend(Call call, AmendPledge command) {
        call.require(Permission.WRITE_FUNDING);
        return desk.work().step(stores -> {
            Versioned<Pledge> read = stores.pledges().get(command.pledge());
            Pledge pledge = read.ifStill(command.pledge().value(), command.expected());
            Course received = stores.ledger().received(pledge.id());
            Outcome<Pledge> outcome = pledge.amended(
                    stores.rulebook(),
                    amendment(call, command),
                    received,
                    Destinations.agreementRests(stores, pledge, command.notice()),
                    pledgedBeside(stores, pledge, command.on()),
                    whoAmends(stores, call, pledge, command));
            return desk.kept(
                    stores,
                    call,
                    outcome,
                    amended -> new Kept<>(
                            amended,
                            stores.pledges().keep(amended, read.version()),
                            amended.notices(received, desk.today(), funding(stores, desk.today()))));
        });
    }

    /**
     * Looks through the gate of an amendment.
     *
     * @param call who asks; {@link Permission#READ}
     * @param command the notice and the new terms
     * @return the ruling
     * @throws Rejected.UnknownId when there is no such pledge
     * @throws InvalidValue for days out of order
     */
    public Ruling mayAmend(Call call, AmendPledge command) {
        call.require(Permission.READ);
        return desk.work().reading(stores -> {
            Pledge pledge = stores.pledges().get(command.pledge()).value();
            return stores.rulebook()
                    .rule(pledge.amending(
                            amendment(call, command),
                            stores.ledger().received(pledge.id()),
                            Destinations.agreementRests(stores, pledge, command.notice()),
                            pledgedBeside(stores, pledge, command.on()),
                            whoAmends(stores, call, pledge, command)));
        });
    }

    /**
     * Records the donor's written consent that the money goes elsewhere too.
     *
     * @param call who asks; {@link Permission#WRITE_FUNDING}
     * @param command where to, and the paper
     * @return made, or refused by {@code actor.interest} or {@code partner.blocked}
     * @throws Rejected.UnknownId when there is no such pledge
     * @throws Rejected.StaleVersion when the caller has read another version
     * @throws InvalidValue {@code value.reference} at {@code /to/id}; a paper of another kind; days out of order
     */
    public Outcome<Kept<Pledge>> consent(Call call, ConsentToPurpose command) {
        call.require(Permission.WRITE_FUNDING);
        return desk.work().step(stores -> {
            Versioned<Pledge> read = stores.pledges().get(command.pledge());
            Pledge pledge = read.ifStill(command.pledge().value(), command.expected());
            Lineage to = Destinations.known(stores, command.to(), "/to");
            Outcome<Pledge> outcome = pledge.consented(
                    stores.rulebook(), consentOf(call, command, to.to()), Desk.donor(stores, call, pledge.donor()));
            return desk.kept(
                    stores,
                    call,
                    outcome,
                    consented -> Desk.quietly(consented, stores.pledges().keep(consented, read.version())));
        });
    }

    /**
     * Looks through the gate of a consent.
     *
     * @param call who asks; {@link Permission#READ}
     * @param pledge which pledge
     * @param on on which day
     * @return the ruling
     * @throws Rejected.UnknownId when there is no such pledge
     * @throws InvalidValue for a day before the pledge
     */
    public Ruling mayConsent(Call call, PledgeId pledge, LocalDate on) {
        call.require(Permission.READ);
        return desk.work().reading(stores -> {
            Pledge found = stores.pledges().get(pledge).value();
            return stores.rulebook().rule(found.consenting(on, Desk.donor(stores, call, found.donor())));
        });
    }

    /**
     * Reads a pledge.
     *
     * @param call who asks; {@link Permission#READ}
     * @param pledge which
     * @param on the day it is looked at
     * @return the pledge as it stands on that day
     * @throws Rejected.UnknownId when there is none
     */
    public PledgeStanding read(Call call, PledgeId pledge, LocalDate on) {
        call.require(Permission.READ);
        return desk.work().reading(stores -> standing(stores, stores.pledges().get(pledge), on));
    }

    /**
     * A part of the list of pledges.
     *
     * @param call who asks; {@link Permission#READ}
     * @param query which
     * @param on the day they are looked at
     * @return in the order of entry
     */
    public Slice<PledgeStanding, Long> list(Call call, PledgeQuery query, LocalDate on) {
        call.require(Permission.READ);
        return desk.work().reading(stores -> {
            Slice<Versioned<Pledge>, Long> part = stores.pledges().list(query);
            List<PledgeStanding> items = part.items().stream()
                    .map(pledge -> standing(stores, pledge, on))
                    .toList();
            return new Slice<>(items, part.next());
        });
    }

    private static PledgeStanding standing(Stores stores, Versioned<Pledge> read, LocalDate on) {
        Pledge pledge = read.value();
        Course received = stores.ledger().received(pledge.id());
        FundingPolicy policy = funding(stores, on);
        boolean ended = stores.partners().get(pledge.donor()).value().isEndedOn(on);
        return ended
                ? new PledgeStanding(read, received.on(on), Money.ZERO, List.of())
                : new PledgeStanding(
                        read,
                        received.on(on),
                        pledge.overdue(received, on, policy),
                        pledge.notices(received, on, policy));
    }

    private Fact<ControlCosts> pledgedBefore(Stores stores, Promise promise) {
        LocalDate day = desk.todayOr(promise.pledgedOn());
        return Destinations.control(
                stores, promise.purpose(), project -> stores.funds().pledgedFor(project, day));
    }

    private Fact<ControlCosts> pledgedBeside(Stores stores, Pledge pledge, LocalDate on) {
        LocalDate day = desk.todayOr(on);
        return Destinations.control(
                stores,
                pledge.purpose(),
                project -> stores.funds()
                        .pledgedFor(project, day)
                        .minus(pledge.termsOn(day).amount()));
    }

    private static FundingPolicy funding(Stores stores, LocalDate on) {
        return stores.rulebook().on(on).funding();
    }

    private static Parties partiesOf(Stores stores, Call call, Promise promise) {
        Faults faults = new Faults();
        Optional<Partner> donor = faults.take(
                "",
                () -> Desk.named(stores.partners().find(promise.donor()), "/donorId")
                        .value());
        faults.take("", () -> Destinations.known(stores, promise.purpose(), "/purpose"));
        faults.throwIfAny();
        if (!donor.orElseThrow().isActive()) {
            throw new WrongState("pledge", "INACTIVE");
        }
        return Desk.party(stores, call, donor.orElseThrow());
    }

    /** The donor; or who takes the pledge over, where the donor has ended. */
    private static Parties whoAmends(Stores stores, Call call, Pledge pledge, AmendPledge command) {
        boolean ended = Desk.partner(stores, pledge.donor()).isEndedOn(command.on());
        return command.successor()
                .fold(
                        next -> {
                            Partner successor = Desk.named(stores.partners().find(next), "/successorId")
                                    .value();
                            if (!ended) {
                                throw InvalidValue.at("/successorId", "value.reference", "not-ended");
                            }
                            return Desk.party(stores, call, successor);
                        },
                        () -> Desk.donor(stores, call, pledge.donor()));
    }

    private static Amendment amendment(Call call, AmendPledge command) {
        return new Amendment(command.notice(), command.terms(), Desk.act(call, command.on()), command.successor());
    }

    private static Consent consentOf(Call call, ConsentToPurpose command, Purpose to) {
        return new Consent(to, command.document(), Desk.act(call, command.on()));
    }
}
