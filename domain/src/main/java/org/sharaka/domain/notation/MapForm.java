package org.sharaka.domain.notation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sharaka.domain.fault.Faults;

/** A map whose keys are texts: an object, in the order of those or in its own. */
record MapForm(Form keys, Form values, boolean sorted) implements Form {

    @Override
    public @Nullable Object write(Object value) {
        Map<String, Object> members = new LinkedHashMap<>();
        ((Map<?, ?>) value).forEach((key, held) -> members.put((String) keys.write(key), values.write(held)));
        return sorted ? new LinkedHashMap<>(new TreeMap<>(members)) : members;
    }

    @Override
    public Object read(@Nullable Object tree) {
        Faults faults = new Faults();
        Map<Object, Object> read = new LinkedHashMap<>();
        Trees.members(tree).forEach((name, held) -> {
            String pointer = Trees.pointer(name);
            Optional<Object> key = faults.take(pointer, () -> keys.read(name));
            Optional<Object> value = faults.take(pointer, () -> values.read(held));
            if (key.isPresent() && value.isPresent() && read.put(key.get(), value.get()) != null) {
                faults.add(pointer, "value.list", "twice", name);
            }
        });
        faults.throwIfAny();
        return Collections.unmodifiableMap(read);
    }

    @Override
    public Optional<Object> whenAbsent() {
        return Optional.of(Map.of());
    }
}
