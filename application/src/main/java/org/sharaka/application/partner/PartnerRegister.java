package org.sharaka.application.partner;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sharaka.application.step.LifeCycle;
import org.sharaka.application.store.Agreements;
import org.sharaka.application.store.Centres;
import org.sharaka.application.store.Funds;
import org.sharaka.application.store.Interests;
import org.sharaka.application.store.Journal;
import org.sharaka.application.store.Mandates;
import org.sharaka.application.store.Memberships;
import org.sharaka.application.store.PartnerQuery;
import org.sharaka.application.store.Partners;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.IdGenerator;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Store;
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
import org.sharaka.domain.mandate.Mandate;
import org.sharaka.domain.partner.DeactivatePartner;
import org.sharaka.domain.partner.EndPartner;
import org.sharaka.domain.partner.Engagement;
import org.sharaka.domain.partner.OnFile;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partner.PartnerCircumstances;
import org.sharaka.domain.partner.PartnerEnd;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partner.PartnerInquiry;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.partner.PartnerProfile;
import org.sharaka.domain.partner.PartnerRules;
import org.sharaka.domain.partner.PartnerStatus;
import org.sharaka.domain.partner.PartnerStep;
import org.sharaka.domain.partner.ReactivatePartner;
import org.sharaka.domain.partner.Seat;
import org.sharaka.domain.partner.Successor;
import org.sharaka.domain.rulebook.Outcome;

/** Use cases of the register of partners. */
public final class PartnerRegister extends LifeCycle<PartnerId, Partner, PartnerCircumstances, PartnerStep> {

    private static final String REFERENCE_PREFIX = "PAR";

    private final UnitOfWork work;
    private final IdGenerator ids;
    private final Clock clock;

    /** The register. */
    public PartnerRegister(UnitOfWork work, IdGenerator ids, Clock clock) {
        super(work, clock);
        this.work = work;
        this.ids = ids;
        this.clock = clock;
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
        return changing(call, Permission.WRITE_PARTNERS, stores -> register(stores, call, profile));
    }

    Kept<Partner> register(Stores stores, Call call, PartnerProfile profile) {
        PartnerId id = new PartnerId(ids.id());
        iceIsFree(stores, profile, id);
        List<Check> notices = notices(stores, profile, id);
        String reference = stores.nextReference(REFERENCE_PREFIX, today().getYear());
        Partner partner = Partner.registered(id, reference, profile);
        stores.of(Partners.class).add(partner);
        journal().write(stores.of(Journal.class), call, partner.registration());
        return new Kept<>(partner, 1, notices);
    }

    /**
     * Changes what is written of a partner.
     *
     * @param call who asks; {@link Permission#WRITE_PARTNERS}
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

    /**
     * Puts papers of a partner on its file: they count for all its mandates, its support and its assessments.
     *
     * @param call who asks; {@link Permission#WRITE_PARTNERS}
     * @param more at least one
     * @param expected the version the caller has read; unknown where the caller did not say
     * @return the partner
     * @throws Rejected.UnknownId when there is no such partner
     * @throws Rejected.StaleVersion when it has changed since
     */
    public Kept<Partner> document(Call call, PartnerId id, OnFile more, Fact<Long> expected) {
        return record(call, Permission.WRITE_PARTNERS, id, expected, partner -> partner.documented(more));
    }

    /**
     * Looks through the gate of a change.
     *
     * @param call who asks; {@link Permission#READ}
     * @param kind the kind it would be; unknown for the kind it is
     * @return the ruling
     * @throws Rejected.UnknownId when there is no such partner
     */
    public Ruling look(Call call, PartnerId id, Fact<PartnerKind> kind, LocalDate on) {
        return reading(call, stores -> {
            PartnerKind present = read(stores, id).value().profile().kind();
            return stores.rulebook()
                    .rule(new PartnerInquiry.Change(on, kind.fold(next -> next, () -> present), seats(stores, id)));
        });
    }

    Outcome<Kept<Partner>> change(Stores stores, Call call, PartnerId id, PartnerProfile profile, long version) {
        Versioned<Partner> read = stores.of(Partners.class).get(id);
        Partner partner = read.ifStill(id.value(), Fact.known(version));
        if (profile.equals(partner.profile())) {
            Kept<Partner> same = new Kept<>(partner, read.version(), List.of());
            return partner.changed(stores.rulebook(), profile, List.of(), today())
                    .fold(
                            nothingAsked ->
                                    new Outcome.Made<>(same, List.of(), nothingAsked.ruling(), nothingAsked.inquiry()),
                            refused -> new Outcome.Refused<>(refused.ruling()));
        }
        if (partner.status() == PartnerStatus.ACTIVE) {
            iceIsFree(stores, profile, id);
        }
        List<Check> notices =
                profile.name().equals(partner.profile().name()) ? List.of() : notices(stores, profile, id);
        return kept(
                stores, call, read, partner.changed(stores.rulebook(), profile, seats(stores, id), today()), notices);
    }

    // what began after the day of the end is let go on its first day
    private void letGo(Stores stores, Call call, PartnerId id, PartnerEnd end) {
        String reason = PartnerRules.ENDED.code() + " " + end.kind();
        LocalDate on = end.act().on();
        seatsBeyond(stores, id, on)
                .map(seat ->
                        seat.cut(stores.rulebook(), later(on, seat.since().fold(since -> since, () -> on)), reason))
                .forEach(ended -> keepSeat(stores, call, ended));
        if (!end.kind().endsWhoItWas()) {
            return;
        }
        for (Versioned<Mandate> read : stores.of(Mandates.class).ofManager(id)) {
            read.value()
                    .held(stores.rulebook(), new Act(call.actor().id(), on), reason)
                    .value()
                    .ifPresent(suspended -> suspended.fold(
                            made -> {
                                journal().write(stores.of(Journal.class), call, made);
                                return stores.of(Mandates.class).keep(made.value(), read.version());
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
     * Finds partners.
     *
     * @param call who asks; {@link Permission#READ}
     * @param query which, and in what order
     * @return a part of the list
     */
    public Slice<Versioned<Partner>, PartnerQuery.Position> list(Call call, PartnerQuery query) {
        return reading(call, stores -> stores.of(Partners.class).list(query));
    }

    @Override
    protected Store<PartnerId, Partner> store(Stores stores) {
        return stores.of(Partners.class);
    }

    @Override
    protected PartnerCircumstances around(Stores stores, Call call, Partner partner, PartnerStep step) {
        if (step instanceof ReactivatePartner) {
            iceIsFree(stores, partner.profile(), partner.id());
        }
        return new PartnerCircumstances(
                call.actor().id(),
                stores.of(Interests.class).of(call.actor().id()),
                seatsBeyond(stores, partner.id(), step.on())
                        .map(Membership::seat)
                        .toList(),
                running(stores, partner.id(), step.on()),
                step.successor().fold(successor -> Fact.known(successor(stores, successor)), Fact::unknown),
                today());
    }

    private static Successor successor(Stores stores, PartnerId named) {
        return stores.of(Partners.class)
                .find(named)
                .map(Versioned::value)
                .map(Successor::of)
                .orElseThrow(() -> InvalidValue.at("/successorId", "value.reference", "unknown"));
    }

    @Override
    protected void beside(Stores stores, Call call, PartnerStep step, Partner before, Outcome.Made<Partner> made) {
        if (step instanceof DeactivatePartner deactivation) {
            seatsBeyond(stores, before.id(), step.on())
                    .map(seat -> seat.cut(
                            stores.rulebook(), step.on(), deactivation.reason().required("/reason")))
                    .forEach(ended -> keepSeat(stores, call, ended));
        }
        made.value()
                .end()
                .onlyIf(end -> step instanceof EndPartner)
                .value()
                .ifPresent(end -> letGo(stores, call, before.id(), end));
    }

    // what runs today holds the partner even where the step is dated back
    private Map<Engagement, List<String>> running(Stores stores, PartnerId id, LocalDate on) {
        Map<Engagement, List<String>> running = new EnumMap<>(Engagement.class);
        running.put(Engagement.RUNNING_AGREEMENT, stores.of(Agreements.class).runningFor(id));
        running.put(
                Engagement.UNPAID_PLEDGE, stores.of(Funds.class).unpaidPledges(id, on.isAfter(today()) ? on : today()));
        running.put(
                Engagement.RUNNING_MANDATE,
                stores.of(Mandates.class).ofManager(id).stream()
                        .map(Versioned::value)
                        .filter(mandate -> mandate.isInForceOn(on))
                        .map(mandate -> stores.of(Centres.class)
                                .get(mandate.centre())
                                .value()
                                .reference())
                        .distinct()
                        .toList());
        running.values().removeIf(List::isEmpty);
        return running;
    }

    private static List<Seat> seats(Stores stores, PartnerId id) {
        return openSeats(stores, id).map(Membership::seat).toList();
    }

    /** What ends with the partner: on the earlier of both days. */
    private static Stream<Membership> seatsBeyond(Stores stores, PartnerId id, LocalDate on) {
        return stores.of(Memberships.class).of(id).stream()
                .map(Versioned::value)
                .filter(seat -> seat.lastsBeyond(on));
    }

    private static Stream<Membership> openSeats(Stores stores, PartnerId id) {
        return stores.of(Memberships.class).of(id).stream()
                .map(Versioned::value)
                .filter(Membership::isOpenEnded);
    }

    // an end after the beginning is no overlap, and the gate of a deactivation has asked the same rule
    private void keepSeat(Stores stores, Call call, Outcome<Membership> outcome) {
        outcome.fold(
                ended -> {
                    long version = stores.of(Memberships.class)
                            .find(ended.value().id())
                            .orElseThrow()
                            .version();
                    journal().write(stores.of(Journal.class), call, ended);
                    return stores.of(Memberships.class).keep(ended.value(), version);
                },
                refused -> {
                    throw new IllegalStateException("the seat of a partner does not end");
                });
    }

    private Outcome<Kept<Partner>> kept(
            Stores stores, Call call, Versioned<Partner> read, Outcome<Partner> outcome, List<Check> notices) {
        return outcome.fold(
                made -> {
                    long version = stores.of(Partners.class).keep(made.value(), read.version());
                    journal().write(stores.of(Journal.class), call, made);
                    return made.as(new Kept<>(made.value(), version, notices));
                },
                refused -> new Outcome.Refused<>(refused.ruling()));
    }

    static Rejected.Taken taken(Partner holder) {
        return new Rejected.Taken("partner.ice", holder.id().value(), holder.reference());
    }

    private static void iceIsFree(Stores stores, PartnerProfile profile, PartnerId but) {
        profile.ice()
                .value()
                .flatMap(ice -> stores.of(Partners.class).holder(ice, but))
                .ifPresent(holder -> {
                    throw taken(holder);
                });
    }

    private static List<Check> notices(Stores stores, PartnerProfile profile, PartnerId but) {
        return PartnerRules.likeNames(stores.of(Partners.class).alike(profile.name(), but));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
