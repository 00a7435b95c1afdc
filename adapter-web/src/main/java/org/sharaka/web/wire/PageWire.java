package org.sharaka.web.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a list, and the cursor to the next part; null at the end. */
public record PageWire<T>(
        List<T> items, @JsonInclude @Nullable String next) {

    /** A list that answers whole. */
    public static <T> PageWire<T> whole(List<T> items) {
        return new PageWire<>(items, null);
    }
}
