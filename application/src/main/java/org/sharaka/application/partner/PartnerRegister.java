package org.sharaka.application.partner;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.sharaka.application.journal.JournalWriter;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.IdGenerator;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.committee.Membership;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.mandate.Mandate;
import org.sharaka.domain.partner.Engagement;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partner.PartnerEnd;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partner.PartnerProfile;
import org.sharaka.domain.partner.PartnerRules;
import org.sharaka.domain.partner.Seat;
import org.sharaka.domain.rulebook.Inquiry;
import org.sharaka.domain.rulebook.Outcome;

/** Use cases of the register of partners. */
public final class PartnerRegister {

    private static final String REFERENCE_PREFIX = "PAR";

    private final UnitOfWork work;
    private final JournalWriter journal;
    private final IdGenerator ids;
    private final Clock clock;

    /**
     * The register.
     *
     * @param work where partners are kept
     * @param ids gives ids
     * @param clock tells the day
     */
    public PartnerRegister(UnitOfWork work, IdGenerator ids, Clock clock) {
        this.work = Objects.requireNonNull(work);
        this.journal = new JournalWriter(clock);
        this.ids = Objects.requireNonNull(ids);
        this.clock = Objects.requireNonNull(clock);
    }

    /**
     * Enters a partner.
     *
     * @param call who asks; {@link Permission#WRITE_PARTNERS}
     * @param profile what is known of it
     * @return the partner, and {@code partner.duplicate} as a notice where names are alike
     * @throws Rejected.Taken {@code partner.ice} when an active partner has its ICE
     */
    public Kept<Partner> register(Call call, PartnerProfile profile) {
        call.require(Permission.WRITE_PARTNERS);
        return work.inTransaction(stores -> register(stores, call, profile));
    }

    Kept<Partner> register(Stores stores, Call call, PartnerProfile profile) {
        PartnerId id = new PartnerId(ids.id());
        iceIsFree(stores, profile, id);
        List<Check> notices = notices(stores, profile, id);
        String reference = stores.nextReference(REFERENCE_PREFIX, today().getYear());
        Partner partner = Partner.registered(id, reference, profile);
        stores.partners().add(partner);
        journal.write(stores.journal(), call, partner.registration());
        return new Kept<>(partner, 1, notices);
    }

    /**
     * Changes what is written of a partner.
     *
     * @param call who asks; {@link Permission#WRITE_PARTNERS}
     * @param id which partner
     * @param profile the whole new profile
     * @param version the version the caller has read
     * @return made, with {@code partner.duplicate} as a notice where names are alike; or refused by
     *     {@code membership.kind} where a member of the committee would become a natural person
     * @throws Rejected.UnknownId when there is no such partner
     * @throws Rejected.StaleVersion when it has changed since
     * @throws Rejected.Taken {@code partner.ice} when another active partner has its ICE
     */
    public Outcome<Kept<Partner>> change(Call call, PartnerId id, PartnerProfile profile, long version) {
        call.require(Permission.WRITE_PARTNERS);
        return work.step(stores -> change(stores, call, id, profile, version));
    }

    Outcome<Kept<Partner>> change(Stores stores, Call call, PartnerId id, PartnerProfile profile, long version) {
        Versioned<Partner> read = stores.partners().get(id);
        Partner partner = read.ifStill(id.value(), Fact.known(version));
        if (profile.equals(partner.profile())) {
            Kept<Partner> same = new Kept<>(partner, read.version(), List.of());
            return partner.changed(stores.rulebook(), profile, List.of(), today())
                    .fold(
                            nothingAsked ->
                                    new Outcome.Made<>(same, List.of(), nothingAsked.ruling(), nothingAsked.inquiry()),
                            refused -> new Outcome.Refused<>(refused.ruling()));
        }
        if (partner.isActive()) {
            iceIsFree(stores, profile, id);
        }
        List<Check> notices =
                profile.name().equals(partner.profile().name()) ? List.of() : notices(stores, profile, id);
        return kept(
                stores, call, read, partner.changed(stores.rulebook(), profile, seats(stores, id), today()), notices);
    }

    /**
     * Takes a step.
     *
     * @param call who asks; {@link Permission#BLOCK_PARTNERS} to block and unblock, else
     *     {@link Permission#WRITE_PARTNERS}
     * @param command the step
     * @return made, or refused by the rules of its gate; deactivation ends the partner's running seat with it
     * @throws Rejected.UnknownId when there is no such partner
     * @throws Rejected.StaleVersion when the caller has read another version
     * @throws Rejected.Taken {@code partner.ice} when it is reactivated and another active partner has its ICE
     * @throws WrongState when the partner is not in the state that the step begins from
     * @throws InvalidValue for a reason that is no text, or a day before what the step ends
     */
    public Outcome<Kept<Partner>> step(Call call, PartnerStep command) {
        call.require(needed(command.step()));
        return work.step(stores -> {
            Versioned<Partner> read = stores.partners().get(command.partner());
            Partner partner = read.ifStill(command.partner().value(), command.expected());
            return switch (command.step()) {
                case BLOCK ->
                    kept(
                            stores,
                            call,
                            read,
                            partner.blocked(
                                    stores.rulebook(),
                                    command.on(),
                                    command.reason(),
                                    call.actor().id()));
                case UNBLOCK ->
                    kept(
                            stores,
                            call,
                            read,
                            partner.unblocked(
                                    stores.rulebook(),
                                    command.on(),
                                    command.reason(),
                                    call.actor().id(),
                                    stores.interests().of(call.actor().id())));
                case DEACTIVATE -> deactivate(stores, call, read, command);
                case REACTIVATE -> reactivate(stores, call, read, command);
            };
        });
    }

    /**
     * Ends a partner. Its seat ends with it, and its mandates are suspended, before they begin too.
     *
     * @param call who asks; {@link Permission#WRITE_PARTNERS}
     * @param id which partner
     * @param end how it ends, and what shows it
     * @param expected the version the caller has read; unknown where the caller did not say
     * @return made, or refused by {@code partner.ended}
     * @throws Rejected.UnknownId when there is no such partner
     * @throws Rejected.StaleVersion when the caller has read another version
     * @throws WrongState where it has ended
     * @throws InvalidValue {@code value.reference} at {@code /successorId} for a successor that is unknown
     */
    public Outcome<Kept<Partner>> end(Call call, PartnerId id, PartnerEnd end, Fact<Long> expected) {
        call.require(Permission.WRITE_PARTNERS);
        return work.step(stores -> {
            Versioned<Partner> read = stores.partners().get(id);
            Partner partner = read.ifStill(id.value(), expected);
            if (end.successor()
                    .is(successor -> stores.partners().find(successor).isEmpty())) {
                throw InvalidValue.at("/successorId", "value.reference", "unknown");
            }
            Outcome<Partner> outcome = partner.ended(stores.rulebook(), end, today());
            if (outcome instanceof Outcome.Made<Partner>) {
                letGo(stores, call, id, end);
            }
            return kept(stores, call, read, outcome);
        });
    }

    /**
     * Looks through the gate of an end, before anything is handed in.
     *
     * @param call who asks; {@link Permission#READ}
     * @param id which partner
     * @param on the day
     * @return the ruling
     * @throws Rejected.UnknownId when there is no such partner
     * @throws WrongState where it has ended
     */
    public Ruling gateToEnd(Call call, PartnerId id, LocalDate on) {
        call.require(Permission.READ);
        return work.reading(stores ->
                stores.rulebook().rule(stores.partners().get(id).value().ending(on)));
    }

    // what began after the day of the end is let go on its first day
    private void letGo(Stores stores, Call call, PartnerId id, PartnerEnd end) {
        String reason = PartnerRules.ENDED.code() + " " + end.kind();
        LocalDate on = end.act().on();
        openSeats(stores, id)
                .map(seat ->
                        seat.ended(stores.rulebook(), later(on, seat.since().fold(since -> since, () -> on)), reason))
                .forEach(ended -> ended.fold(made -> keepSeat(stores, call, made), refused -> {
                    throw new IllegalStateException("an end after the beginning is no overlap");
                }));
        for (Versioned<Mandate> read : stores.mandates().ofManager(id)) {
            read.value()
                    .held(stores.rulebook(), new Act(call.actor().id(), on), reason)
                    .value()
                    .ifPresent(suspended -> suspended.fold(
                            made -> {
                                journal.write(stores.journal(), call, made);
                                return stores.mandates().keep(made.value(), read.version());
                            },
                            refused -> {
                                throw new IllegalStateException("a suspension is protective");
                            }));
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    /**
     * Looks through the gate of a step without taking it.
     *
     * @param call who asks; {@link Permission#READ}
     * @param step which step
     * @param id whose
     * @param on on which day
     * @return the ruling
     * @throws Rejected.UnknownId when there is no such partner
     * @throws WrongState when the partner is not in the state that the step begins from
     */
    public Ruling gate(Call call, PartnerStep.Kind step, PartnerId id, LocalDate on) {
        call.require(Permission.READ);
        return work.reading(stores -> {
            Partner partner = stores.partners().get(id).value();
            return stores.rulebook().rule(inquiry(stores, call, step, partner, on));
        });
    }

    private Inquiry inquiry(Stores stores, Call call, PartnerStep.Kind step, Partner partner, LocalDate on) {
        return switch (step) {
            case BLOCK -> partner.blocking(on);
            case UNBLOCK ->
                partner.unblocking(
                        on,
                        call.actor().id(),
                        stores.interests().of(call.actor().id()));
            case DEACTIVATE -> partner.deactivation(on, seats(stores, partner.id()), running(stores, partner.id(), on));
            case REACTIVATE -> partner.reactivation(on);
        };
    }

    /**
     * Reads a partner.
     *
     * @param call who asks; {@link Permission#READ}
     * @param id which
     * @return the partner and its version
     * @throws Rejected.UnknownId when there is no such partner
     */
    public Versioned<Partner> read(Call call, PartnerId id) {
        call.require(Permission.READ);
        return work.reading(stores -> stores.partners().get(id));
    }

    /**
     * Finds partners.
     *
     * @param call who asks; {@link Permission#READ}
     * @param query which, and in what order
     * @return a part of the list
     */
    public Slice<Versioned<Partner>, PartnerQuery.Position> list(Call call, PartnerQuery query) {
        call.require(Permission.READ);
        return work.reading(stores -> stores.partners().list(query));
    }

    private Outcome<Kept<Partner>> deactivate(Stores stores, Call call, Versioned<Partner> read, PartnerStep command) {
        PartnerId id = command.partner();
        Outcome<Partner> outcome = read.value()
                .deactivated(
                        stores.rulebook(),
                        command.on(),
                        command.reason(),
                        seats(stores, id),
                        running(stores, id, command.on()));
        if (outcome instanceof Outcome.Made<Partner>) {
            openSeats(stores, id)
                    .map(seat -> seat.ended(stores.rulebook(), command.on(), command.reason()))
                    .forEach(ended -> ended.fold(made -> keepSeat(stores, call, made), refused -> {
                        throw new IllegalStateException("the gate of the partner has asked the same rule");
                    }));
        }
        return kept(stores, call, read, outcome);
    }

    private Outcome<Kept<Partner>> reactivate(Stores stores, Call call, Versioned<Partner> read, PartnerStep command) {
        Outcome<Partner> outcome = read.value().reactivated(stores.rulebook(), command.on(), command.reason());
        iceIsFree(stores, read.value().profile(), command.partner());
        return kept(stores, call, read, outcome);
    }

    // what runs today holds the partner even where the step is dated back
    private Map<Engagement, List<String>> running(Stores stores, PartnerId id, LocalDate on) {
        Map<Engagement, List<String>> running = new EnumMap<>(Engagement.class);
        running.put(Engagement.RUNNING_AGREEMENT, stores.agreements().runningFor(id));
        running.put(Engagement.UNPAID_PLEDGE, stores.funds().unpaidPledges(id, on.isAfter(today()) ? on : today()));
        running.put(
                Engagement.RUNNING_MANDATE,
                stores.mandates().ofManager(id).stream()
                        .map(Versioned::value)
                        .filter(mandate -> mandate.isInForceOn(on))
                        .map(mandate ->
                                stores.centres().get(mandate.centre()).value().reference())
                        .distinct()
                        .toList());
        running.values().removeIf(List::isEmpty);
        return running;
    }

    private static List<Seat> seats(Stores stores, PartnerId id) {
        return openSeats(stores, id).map(Membership::seat).toList();
    }

    private static Stream<Membership> openSeats(Stores stores, PartnerId id) {
        return stores.memberships().of(id).stream().map(Versioned::value).filter(Membership::isOpenEnded);
    }

    private Long keepSeat(Stores stores, Call call, Outcome.Made<Membership> ended) {
        long version =
                stores.memberships().find(ended.value().id()).orElseThrow().version();
        journal.write(stores.journal(), call, ended);
        return stores.memberships().keep(ended.value(), version);
    }

    private Outcome<Kept<Partner>> kept(Stores stores, Call call, Versioned<Partner> read, Outcome<Partner> outcome) {
        return kept(stores, call, read, outcome, List.of());
    }

    private Outcome<Kept<Partner>> kept(
            Stores stores, Call call, Versioned<Partner> read, Outcome<Partner> outcome, List<Check> notices) {
        return outcome.fold(
                made -> {
                    long version = stores.partners().keep(made.value(), read.version());
                    journal.write(stores.journal(), call, made);
                    return made.as(new Kept<>(made.value(), version, notices));
                },
                refused -> new Outcome.Refused<>(refused.ruling()));
    }

    static Rejected.Taken taken(Partner holder) {
        return new Rejected.Taken("partner.ice", holder.id().value(), holder.reference());
    }

    private static void iceIsFree(Stores stores, PartnerProfile profile, PartnerId but) {
        profile.ice().value().flatMap(ice -> stores.partners().holder(ice, but)).ifPresent(holder -> {
            throw taken(holder);
        });
    }

    private static List<Check> notices(Stores stores, PartnerProfile profile, PartnerId but) {
        return PartnerRules.likeNames(stores.partners().alike(profile.name(), but));
    }

    private static Permission needed(PartnerStep.Kind step) {
        return switch (step) {
            case BLOCK, UNBLOCK -> Permission.BLOCK_PARTNERS;
            case DEACTIVATE, REACTIVATE -> Permission.WRITE_PARTNERS;
        };
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
