package org.sharaka.web.support;

import java.util.List;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.support.OperatingAid;

/** The aid of a year. */
record AidWire(String share, String aid, List<String> instalments, List<String> payable, String debt) {

    static AidWire of(OperatingAid aid) {
        return new AidWire(
                aid.share().rounded(2).toPlainString(),
                aid.aid().plain(),
                aid.instalments().stream().map(Money::plain).toList(),
                aid.payable().stream().map(Money::plain).toList(),
                aid.debt().plain());
    }
}
