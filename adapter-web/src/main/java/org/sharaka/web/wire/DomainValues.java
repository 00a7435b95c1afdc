package org.sharaka.web.wire;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import org.sharaka.domain.acceptance.LotId;
import org.sharaka.domain.acceptance.ReserveId;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.event.Id;
import org.sharaka.domain.funding.AllocationId;
import org.sharaka.domain.funding.PledgeId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.inventory.AssetId;
import org.sharaka.domain.maturity.AssessmentId;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Ice;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.place.Region;
import org.sharaka.domain.programme.ProgrammeId;
import org.sharaka.domain.programme.Sector;
import org.sharaka.domain.project.ContractId;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.support.SupportPlanId;
import org.sharaka.domain.text.LanguageMap;
import org.sharaka.domain.text.Reason;
import org.sharaka.domain.training.PersonId;
import org.sharaka.web.wire.ValueReading.Days;
import org.sharaka.web.wire.ValueReading.Facts;
import org.sharaka.web.wire.ValueReading.Names;
import org.sharaka.web.wire.ValueReading.Parted;
import org.sharaka.web.wire.ValueReading.Scalar;
import org.sharaka.web.wire.ValueReading.Texts;
import org.sharaka.web.wire.ValueReading.Whole;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Domain values as they go over the wire. A value that is at fault is read as null, and its faults are kept in
 * {@link Faulty}: the caller learns of all of them at once. A {@link Fact} that is absent is unknown; a list that is
 * absent, and not required, is empty.
 */
final class DomainValues extends SimpleModule {

    private static final long serialVersionUID = 1L;

    DomainValues() {
        addDeserializer(LocalDate.class, new Days(false));
        addSerializer(LocalDate.class, new Written<>(LocalDate::toString));
        text(Fraction.class, Fraction::parse, Fraction::plain);
        text(
                Amount.class,
                text -> new Amount(Money.parse(text)),
                amount -> amount.money().plain());
        text(Currency.class, Money::currencyOf, Currency::getCurrencyCode);
        text(Region.class, DomainValues::regionOf, Region::code);
        text(Sector.class, Sector::new, Sector::code);
        text(Ice.class, Ice::new, Ice::digits);
        text(Reason.class, Reason::new, Reason::text);
        text(RuleCode.class, DomainValues::ruleOf, RuleCode::code);
        id(AllocationId.class, AllocationId::new);
        id(AssessmentId.class, AssessmentId::new);
        id(AssetId.class, AssetId::new);
        id(CentreId.class, CentreId::new);
        id(ContractId.class, ContractId::new);
        id(LotId.class, LotId::new);
        id(PartnerId.class, PartnerId::new);
        id(PersonId.class, PersonId::new);
        id(PledgeId.class, PledgeId::new);
        id(ProgrammeId.class, ProgrammeId::new);
        id(ProjectId.class, ProjectId::new);
        id(ReserveId.class, ReserveId::new);
        id(SupportPlanId.class, SupportPlanId::new);
        addSerializer(Id.class, new Written<Id>(Id::value));
        part(Money.class, MoneyWire.class, MoneyWire::of);
        part(Document.class, DocumentWire.class, DocumentWire::of);
        addSerializer(Act.class, new Written<Act>(ActWire::of));
        addSerializer(LanguageMap.class, new Written<LanguageMap>(NameWire::of));
        addDeserializer(Fact.class, new Facts(null));
        addSerializer(new WrittenFact());
        addDeserializer(LanguageMap.class, new Names(null));
        addDeserializer(String.class, new Texts(null));
        addDeserializer(Integer.class, new Whole(null));
        setDeserializerModifier(new Completing());
    }

    private <T> void text(Class<T> type, Function<String, T> read, Function<T, String> write) {
        addDeserializer(type, new Scalar<>(type, read));
        addSerializer(type, new Written<>(write));
    }

    private <T extends Id> void id(Class<T> type, Function<String, T> read) {
        addDeserializer(type, new Scalar<>(type, read));
    }

    private <T, W extends Part<T>> void part(Class<T> type, Class<W> wire, Function<T, W> write) {
        addDeserializer(type, new Parted<>(wire));
        addSerializer(type, new Written<>(write));
    }

    private static Region regionOf(String code) {
        return Region.of(code)
                .orElseThrow(() -> Form.unknown(
                        code,
                        List.of(Region.values()).stream().map(Region::code).toList()));
    }

    /** The code as a ruling names it: the family has one dot, what follows says what it is about. */
    private static RuleCode ruleOf(String code) {
        int about = code.indexOf('.', code.indexOf('.') + 1);
        return about < 0 ? RuleCode.of(code) : new RuleCode(code.substring(0, about), code.substring(about + 1));
    }

    /** Unknown is null. */
    private static final class WrittenFact extends ValueSerializer<Fact<?>> {

        @Override
        public Class<?> handledType() {
            return Fact.class;
        }

        @Override
        public void serialize(Fact<?> fact, JsonGenerator generator, SerializationContext context) {
            context.writeValue(generator, fact.value().orElse(null));
        }

        @Override
        public boolean isEmpty(SerializationContext context, Fact<?> fact) {
            return fact.value().isEmpty();
        }
    }

    /** Written as another value, which Jackson or this module knows. */
    private static final class Written<T> extends ValueSerializer<T> {

        private final Function<T, ?> wire;

        Written(Function<T, ?> wire) {
            this.wire = wire;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext context) {
            context.writeValue(generator, wire.apply(value));
        }
    }
}
