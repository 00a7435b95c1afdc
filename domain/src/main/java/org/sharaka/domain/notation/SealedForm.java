package org.sharaka.domain.notation;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;

/** One of several records: the record, after a member that names it. */
final class SealedForm implements Form {

    private static final String TYPE = "type";

    private final Map<Class<?>, String> words = new LinkedHashMap<>();
    private final Map<String, RecordForm> records = new LinkedHashMap<>();

    SealedForm(List<Class<?>> types, Forms forms) {
        types.stream().flatMap(SealedForm::permitted).distinct().forEach(permitted -> {
            RecordForm form = new RecordForm(permitted, forms);
            String word = word(permitted);
            words.put(permitted, word);
            if (form.names().contains(TYPE) || records.put(word, form) != null) {
                throw new IllegalArgumentException(permitted.getName() + " is not known by its type " + word);
            }
        });
    }

    @Override
    public @Nullable Object write(Object value) {
        String word = words.get(value.getClass());
        Map<String, Object> members = new LinkedHashMap<>();
        members.put(TYPE, word);
        return form(word).writeInto(members, value);
    }

    @Override
    public Object read(@Nullable Object tree) {
        Map<?, ?> members = Trees.members(tree);
        RecordForm form = Faults.within(Trees.pointer(TYPE), () -> form(members.get(TYPE)));
        return form.readBeside(Set.of(TYPE), tree);
    }

    private RecordForm form(@Nullable Object type) {
        String word = Trees.text(type);
        RecordForm form = records.get(word);
        if (form == null) {
            throw InvalidValue.of("value.enum", "unknown", word, String.join(", ", records.keySet()));
        }
        return form;
    }

    private static Stream<Class<?>> permitted(Class<?> type) {
        if (type.isRecord()) {
            return Stream.of(type);
        }
        if (type.isSealed()) {
            return Arrays.stream(type.getPermittedSubclasses()).flatMap(SealedForm::permitted);
        }
        throw new IllegalArgumentException("no notation for " + type.getName() + ", which is no record");
    }

    private static String word(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }
}
