package vn.onestop.intake.handover;

import vn.onestop.contracts.DossierEvent.Evidence;
import vn.onestop.contracts.DossierEvent.ResultDelivery;

/** How a result goes to its citizen, and what will prove that it did. */
public sealed interface HandoverRequest {

    ResultDelivery way();

    Evidence evidence();

    /** Collected at the counter and signed for. */
    record AtTheCounter(Collector collector, Signature signature) implements HandoverRequest {
        @Override
        public ResultDelivery way() {
            return ResultDelivery.COUNTER;
        }

        @Override
        public Evidence evidence() {
            return Evidence.SIGNATURE;
        }
    }

    /** Given to the post. */
    record ByPost(TrackingNumber trackingNumber) implements HandoverRequest {
        @Override
        public ResultDelivery way() {
            return ResultDelivery.POST;
        }

        @Override
        public Evidence evidence() {
            return Evidence.TRACKING_NUMBER;
        }
    }

    /** Put into the citizen's data store (kho quản lý dữ liệu điện tử), under a reference of that store. */
    record Electronically(String reference) implements HandoverRequest {
        @Override
        public ResultDelivery way() {
            return ResultDelivery.ELECTRONIC;
        }

        @Override
        public Evidence evidence() {
            return Evidence.ELECTRONIC_STORE;
        }
    }

    /** Fetched by the citizen, with the receipt (tải về). */
    record Downloaded() implements HandoverRequest {
        @Override
        public ResultDelivery way() {
            return ResultDelivery.ELECTRONIC;
        }

        @Override
        public Evidence evidence() {
            return Evidence.DOWNLOAD;
        }
    }
}
