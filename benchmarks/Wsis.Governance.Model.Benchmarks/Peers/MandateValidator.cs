using FluentValidation;

namespace Wsis.Governance.Benchmarks.Peers;

/// <summary>Rules on a mandate of the kind that ours are, with FluentValidation: presence, bounds, one member against
/// another, lists, nested objects.</summary>
internal sealed class MandateValidator : AbstractValidator<TypedMandate>
{
    public MandateValidator()
    {
        RuleFor(it => it.Id.Text).NotEmpty().MaximumLength(200);
        RuleFor(it => it.Title).NotEmpty();
        RuleFor(it => it.Task).NotEmpty();
        RuleFor(it => it.IssuedBy).IsInEnum();
        RuleFor(it => it.Verb).IsInEnum();
        RuleFor(it => it.Status).IsInEnum();
        RuleFor(it => it.Addressees).NotEmpty();
        RuleFor(it => it.Instrument).NotNull();
        RuleFor(it => it.Instrument.Document.Text).NotEmpty().MaximumLength(200);
        RuleFor(it => it.Instrument.Paragraphs).NotNull();
        RuleFor(it => it.Reporting!.To).NotEmpty().When(it => it.Reporting is not null);
        RuleFor(it => it.Reporting!.Session).InclusiveBetween(1, 200).When(it => it.Reporting is not null);
        RuleFor(it => it.Deadline!.Value.Year).InclusiveBetween(1945, 2100).When(it => it.Deadline is not null);
        RuleFor(it => it.DischargedBy).Null().When(it => it.Status == TypedStatus.Active);
        RuleFor(it => it.Follows).Must(follows => follows is null || follows.Count <= 100);
        RuleFor(it => it.Renews).Must((it, renews) => renews is null || !renews.Contains(it.Id));
        RuleFor(it => it.Sources).NotEmpty();
        RuleForEach(it => it.Basis).Must(basis => basis.Document.Text.Length > 0);
    }
}
