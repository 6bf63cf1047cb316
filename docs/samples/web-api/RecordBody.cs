using Microsoft.AspNetCore.Mvc;
using Wsis.Governance;
using Wsis.Governance.Json;

namespace WebApi;

/// <summary>What a body holds: a record, and what is wrong with it by the contract and by the rules.</summary>
public sealed record RecordBody(Record? Record, ValidationReport Report)
{
    private static readonly ReadOptions options = new() { MaxTextLength = 10_000_000 };

    /// <summary>Reads the body and validates it.</summary>
    public static async Task<RecordBody> ReadAsync(Type type, HttpRequest request)
    {
        var read = await WsisJson.ReadAsync(request.Body, options, request.HttpContext.RequestAborted);
        var report = read.Validate(ReferenceData.ValidationOptions);
        var record = read.Value is [var only] && type.IsInstanceOfType(only) ? only : null;
        return new RecordBody(report.IsValid ? record : null, report);
    }

    /// <summary>All problems (RFC 9457), each with JSON pointer, line, rule and how to fix it.</summary>
    public ProblemDetails ToProblem() => new()
    {
        Status = 400,
        Title = "The body is not one valid record of the type that is expected here.",
        Extensions =
        {
            ["errors"] = Report.OfSeverity(Severity.Error).Select(error => new
            {
                detail = error.Message,
                pointer = $"#{error.Pointer}",
                line = error.Location?.Line,
                column = error.Location?.Column,
                code = error.Code,
                howToFix = error.Rule.HowToFix,
            }).ToArray(),
        },
    };
}
