package org.sharaka.domain.cases;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sharaka.domain.fault.Fault;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.rulebook.Rulebook;

/** What a file has of one case, with what that has from an earlier one, whose faults are not its own. */
final class CaseText {

    private static final String LIKE = "like";

    private final Map<String, Object> members;
    private final Optional<CaseText> model;
    private final Set<Fault> faults = new HashSet<>();

    private CaseText(Map<String, Object> members, Optional<CaseText> model) {
        this.members = members;
        this.model = model;
    }

    /** The text of a case, which is kept among the earlier ones. */
    static CaseText of(Object tree, Map<String, CaseText> earlier) {
        Map<String, Object> own = new LinkedHashMap<>(Members.object(tree));
        Optional<CaseText> model = Optional.ofNullable(own.remove(LIKE)).map(name -> model(name, earlier));
        CaseText text = new CaseText(merged(model.map(CaseText::shared).orElse(Map.of()), own), model);
        if (own.get(RuleCase.NAME) instanceof String name && earlier.put(name, text) != null) {
            throw InvalidValue.at("/" + RuleCase.NAME, "value.list", "twice", name);
        }
        return text;
    }

    private static CaseText model(Object like, Map<String, CaseText> earlier) {
        return Faults.within("/" + LIKE, () -> {
            String name = Members.text(like);
            if (!earlier.containsKey(name)) {
                throw InvalidValue.of("value.enum", "unknown", name, String.join("; ", earlier.keySet()));
            }
            return earlier.get(name);
        });
    }

    private Map<String, Object> shared() {
        Map<String, Object> shared = new LinkedHashMap<>(members);
        shared.keySet().removeAll(List.of(RuleCase.NAME, RuleCase.EXPECT));
        return shared;
    }

    /** What a case has, member by member; one without a value is none. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> merged(Map<String, Object> model, Map<String, Object> own) {
        Map<String, Object> merged = new LinkedHashMap<>(model);
        own.forEach((name, value) -> {
            if (value == null) {
                merged.remove(name);
            } else if (value instanceof Map<?, ?> part) {
                Object former = merged.get(name) instanceof Map<?, ?> before ? before : Map.of();
                merged.put(name, merged((Map<String, Object>) former, (Map<String, Object>) part));
            } else {
                merged.put(name, value);
            }
        });
        return merged;
    }

    /** Reads it; nothing where all that is wrong is wrong with the one it is like. */
    Optional<RuleCase> read(Rulebook book) {
        try {
            return Optional.of(RuleCase.read(members, book));
        } catch (InvalidValue invalid) {
            faults.addAll(invalid.faults());
            List<Fault> own = invalid.faults().stream()
                    .filter(fault ->
                            !model.map(some -> some.faults.contains(fault)).orElse(false))
                    .toList();
            if (own.isEmpty()) {
                return Optional.empty();
            }
            throw new InvalidValue(own);
        }
    }
}
