package org.sharaka.testing.memory;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sharaka.application.store.PartnerQuery;
import org.sharaka.application.store.PartnerQuery.Position;
import org.sharaka.application.store.Partners;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.Ice;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.partner.PartnerStatus;
import org.sharaka.domain.text.FoldKey;
import org.sharaka.domain.text.Language;
import org.sharaka.domain.text.LanguageMap;

/** Sorts by fold key: good enough for a test, not for a reader. */
final class MemoryPartners extends Shelf<PartnerId, Partner> implements Partners {

    private final State state;

    MemoryPartners(State state) {
        super(state.partners(), Partner::id);
        this.state = state;
    }

    private Stream<Partner> all() {
        return state.partners().values().stream().map(Versioned::value);
    }

    @Override
    public void add(Partner partner) {
        iceIsFree(partner);
        super.add(partner);
    }

    @Override
    public long keep(Partner partner, long version) {
        iceIsFree(partner);
        return super.keep(partner, version);
    }

    @Override
    public Optional<Partner> holder(Ice ice, PartnerId but) {
        return all().filter(partner -> partner.status() == PartnerStatus.ACTIVE)
                .filter(partner -> !partner.id().equals(but))
                .filter(partner -> partner.profile().ice().is(ice::equals))
                .findFirst();
    }

    @Override
    public List<String> alike(LanguageMap name, PartnerId but) {
        return all().filter(partner -> partner.status() == PartnerStatus.ACTIVE)
                .filter(partner -> !partner.id().equals(but))
                .filter(partner -> share(name, partner.profile().name(), FoldKey::of)
                        || share(name, partner.profile().name(), FoldKey::skeleton))
                .map(Partner::reference)
                .sorted()
                .toList();
    }

    @Override
    public List<Versioned<Partner>> named(Set<String> foldKeys, PartnerKind kind) {
        return state.partners().values().stream()
                .filter(partner -> partner.value().profile().kind() == kind)
                .filter(partner -> partner.value().profile().name().all().stream()
                        .map(FoldKey::of)
                        .anyMatch(foldKeys::contains))
                .sorted(Comparator.comparing(partner -> partner.value().reference()))
                .toList();
    }

    @Override
    public Slice<Versioned<Partner>, Position> list(PartnerQuery query) {
        Comparator<Position> order = Comparator.comparing(Position::sortKey).thenComparing(Position::id);
        List<Versioned<Partner>> found = state.partners().values().stream()
                .filter(partner -> answers(partner.value(), query))
                .filter(partner -> query.after()
                        .fold(after -> order.compare(position(partner.value(), query.reader()), after) > 0, () -> true))
                .sorted(Comparator.comparing(partner -> position(partner.value(), query.reader()), order))
                .limit(query.limit() + 1L)
                .toList();
        boolean more = found.size() > query.limit();
        List<Versioned<Partner>> part = more ? found.subList(0, query.limit()) : found;
        return new Slice<>(
                part, more ? Fact.known(position(part.get(part.size() - 1).value(), query.reader())) : Fact.unknown());
    }

    @Override
    public List<Partner> blockedOrEnded() {
        return all().filter(partner ->
                        !partner.blocks().isEmpty() || partner.end().value().isPresent())
                .toList();
    }

    @Override
    public boolean isEmpty() {
        return state.partners().isEmpty();
    }

    private void iceIsFree(Partner partner) {
        if (partner.status() == PartnerStatus.ACTIVE
                && partner.profile().ice().is(ice -> holder(ice, partner.id()).isPresent())) {
            throw new Rejected.Taken("partner.ice");
        }
    }

    private boolean answers(Partner partner, PartnerQuery query) {
        Predicate<Boolean> sits = asked -> asked == isSeated(partner, query);
        return query.kind().fold(kind -> partner.profile().kind() == kind, () -> true)
                && query.status().fold(status -> partner.status() == status, () -> true)
                && query.committee().fold(sits::test, () -> true)
                && FoldKey.words(query.words()).stream()
                        .allMatch(word -> searched(partner).anyMatch(text -> text.contains(word)));
    }

    private boolean isSeated(Partner partner, PartnerQuery query) {
        return state.memberships().values().stream()
                .map(Versioned::value)
                .anyMatch(seat -> seat.partner().equals(partner.id()) && seat.isHeldOn(query.on()));
    }

    private static Stream<String> searched(Partner partner) {
        Stream<LanguageMap> names =
                Stream.concat(Stream.of(partner.profile().name()), partner.snapshot().formerNames().stream());
        Stream<String> others = Stream.concat(
                Stream.of(partner.reference()), partner.profile().ice().value().map(Ice::digits).stream());
        return Stream.concat(names.flatMap(name -> name.all().stream()), others).map(FoldKey::of);
    }

    private static boolean share(LanguageMap one, LanguageMap other, Function<String, String> key) {
        List<String> keys = other.all().stream().map(key).toList();
        return one.all().stream().map(key).anyMatch(keys::contains);
    }

    private static Position position(Partner partner, Language reader) {
        byte[] key = FoldKey.of(partner.profile().name().in(reader)).getBytes(StandardCharsets.UTF_8);
        return new Position(reader, HexFormat.of().formatHex(key), partner.id().value());
    }
}
