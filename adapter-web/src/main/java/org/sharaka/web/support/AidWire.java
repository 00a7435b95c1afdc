package org.sharaka.web.support;

import java.math.BigDecimal;
import java.util.List;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.support.OperatingAid;

/** The aid of a year. */
record AidWire(String share, String aid, List<String> instalments, List<String> payable, String debt) {

    static AidWire of(OperatingAid aid) {
        return new AidWire(
                share(aid.share()),
                aid.aid().plain(),
                aid.instalments().stream().map(Money::plain).toList(),
                aid.payable().stream().map(Money::plain).toList(),
                aid.debt().plain());
    }

    /** With two decimals, or with as many more as the share has, up to six. */
    private static String share(Fraction share) {
        BigDecimal exact = share.rounded(6).stripTrailingZeros();
        return exact.setScale(Math.max(2, exact.scale())).toPlainString();
    }
}
