package dk.seamark.verify.event;

import dk.seamark.events.IndicatorEvent;
import dk.seamark.events.LedgerEvent;
import dk.seamark.events.erasure.ErasureEvent;
import dk.seamark.events.pack.PackEvent;
import dk.seamark.events.plan.PlanEvent;
import dk.seamark.events.policy.PolicyLifecycleEvent;
import dk.seamark.events.stray.StrayRecordEvent;
import dk.seamark.events.watermark.WatermarkAdvanced;
import dk.seamark.verify.bundle.Manifest;
import dk.seamark.verify.report.VerificationException;

/** The files of a bundle that hold events, and which events each may hold. */
public enum BundlePart {

    /** The events of the plan and of its policy. */
    PLAN("events.jsonl") {
        @Override
        void require(Leaf leaf, Manifest manifest) throws VerificationException {
            if (!leaf.isOfPlan(manifest.municipality(), manifest.planId())
                    && !leaf.isOfPolicies(manifest.municipality())) {
                throw new VerificationException("events.other-plan", manifest.planId());
            }
        }

        @Override
        boolean holds(LedgerEvent event, Manifest manifest) {
            return switch (event) {
                case PlanEvent plan -> plan.planId().equals(manifest.planId());
                case IndicatorEvent indicator -> indicator.planId().equals(manifest.planId());
                case PackEvent pack -> pack.planId().equals(manifest.planId());
                // Which texts are erased, which records are left out of account, and that time passed: no part of a
                // plan.
                case ErasureEvent erasure -> false;
                case StrayRecordEvent stray -> false;
                case WatermarkAdvanced mark -> false;
                case PolicyLifecycleEvent policy -> true;
            };
        }
    },

    /** The municipality's events about records that are left out of account. */
    STRAYS(Manifest.STRAYS) {
        @Override
        void require(Leaf leaf, Manifest manifest) throws VerificationException {
            if (!leaf.isOfStrays(manifest.municipality())) {
                throw new VerificationException("events.no-stray");
            }
        }

        @Override
        boolean holds(LedgerEvent event, Manifest manifest) {
            return event instanceof StrayRecordEvent;
        }
    };

    private final String file;

    BundlePart(String file) {
        this.file = file;
    }

    /** The name of the file. */
    public String file() {
        return file;
    }

    /**
     * Demands that a leaf's stream is one of the file's.
     *
     * @throws VerificationException if it is not
     */
    abstract void require(Leaf leaf, Manifest manifest) throws VerificationException;

    /** Whether the file may hold this event of the municipality. */
    abstract boolean holds(LedgerEvent event, Manifest manifest);
}
