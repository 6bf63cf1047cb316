using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Formatters;
using Wsis.Governance;

namespace WebApi;

/// <summary>Reads records for controllers, with all problems and their lines.</summary>
public sealed class RecordInputFormatter : InputFormatter
{
    private static readonly object key = new();

    /// <summary>Makes a formatter for JSON.</summary>
    public RecordInputFormatter() => SupportedMediaTypes.Add("application/json");

    /// <summary>The answer to a request that could not be bound.</summary>
    public static IActionResult Answer(ActionContext context)
    {
        var problem = context.HttpContext.Items[key] is RecordBody body
            ? body.ToProblem()
            : new ValidationProblemDetails(context.ModelState);
        return new BadRequestObjectResult(problem) { ContentTypes = { "application/problem+json" } };
    }

    /// <inheritdoc/>
    public override async Task<InputFormatterResult> ReadRequestBodyAsync(InputFormatterContext context)
    {
        var body = await RecordBody.ReadAsync(context.ModelType, context.HttpContext.Request);
        if (body.Record is { } record)
        {
            return await InputFormatterResult.SuccessAsync(record);
        }

        context.HttpContext.Items[key] = body;
        context.ModelState.TryAddModelError("", body.Report.ToString());
        return await InputFormatterResult.FailureAsync();
    }

    /// <inheritdoc/>
    protected override bool CanReadType(Type type) => type.IsAssignableTo(typeof(Record));
}
