using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using MinimalApi;

namespace Wsis.Governance.AspNet.Tests;

/// <summary>The sample of the documentation, asked over HTTP on the loopback interface.</summary>
public sealed class MinimalApiTests : IAsyncLifetime
{
    private const string Reporting =
        """{"type":"mandate","id":"ec/reporting-2010","title":{"en":"Reporting","ar":"الإبلاغ"},"instrument":{"document":"A/RES/60/252","paragraphs":"6"},"issuedBy":"generalAssembly","verb":"requests","addressees":["secretary-general"],"task":{"en":"To report"},"deadline":"2010","status":"discharged"}""";

    private static readonly string inviting = Reporting
        .Replace("ec/reporting-2010", "ec-inviting", StringComparison.Ordinal)
        .Replace("generalAssembly", "economicAndSocialCouncil", StringComparison.Ordinal)
        .Replace("\"deadline\":\"2010\"", "\"deadline\":\"2012-05\"", StringComparison.Ordinal);

    private readonly HttpClient client = new();
    private WebApplication? app;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddWsisJson();
        app = builder.Build();
        app.MapMandates(WsisJson.ReadOrThrow(Encoding.UTF8.GetBytes($"{Reporting}\n{inviting}\n")));
        await app.StartAsync(Cancellation);
        client.BaseAddress = new Uri(app.Urls.First());
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        if (app is not null)
        {
            await app.DisposeAsync();
        }
    }

    [Fact]
    public async Task An_id_with_a_slash_is_bound_from_the_route()
    {
        var response = await client.GetAsync("/mandates/ec/reporting-2010", Cancellation);

        response.StatusCode.Should().Be(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/json");
        (await response.Content.ReadAsStringAsync(Cancellation)).Should().Be(Reporting);
    }

    [Theory]
    [InlineData("/mandates/no-such-mandate", HttpStatusCode.NotFound)]
    [InlineData("/mandates/No Id", HttpStatusCode.BadRequest)]
    [InlineData("/mandates?issuedBy=General%20Assembly", HttpStatusCode.BadRequest)]
    [InlineData("/mandates?dueBefore=2010-13", HttpStatusCode.BadRequest)]
    public async Task A_malformed_request_is_answered_with_its_status(string path, HttpStatusCode status) =>
        (await client.GetAsync(path, Cancellation)).StatusCode.Should().Be(status);

    [Fact]
    public async Task Codes_and_dates_are_bound_from_the_query()
    {
        (await client.GetStringAsync("/mandates", Cancellation)).Should().Be($"[{Reporting},{inviting}]");
        (await client.GetStringAsync("/mandates?issuedBy=economicAndSocialCouncil", Cancellation)).Should().Be($"[{inviting}]");
        (await client.GetStringAsync("/mandates?dueBefore=2011", Cancellation)).Should().Be($"[{Reporting}]");
    }

    [Fact]
    public async Task A_record_is_bound_from_the_body_and_written_back()
    {
        var response = await Post("/mandates", Reporting);

        response.StatusCode.Should().Be(HttpStatusCode.Created);
        response.Headers.Location!.ToString().Should().Be("/mandates/ec/reporting-2010");
        (await response.Content.ReadAsStringAsync(Cancellation)).Should().Be(Reporting);
    }

    [Theory]
    [InlineData("""{"type":"mandate","id":"m"}""")]
    [InlineData("""{"type":"principle","id":"p","text":{"en":"a"},"basis":{"document":"tunis-agenda"}}""")]
    [InlineData("{")]
    public async Task A_body_that_breaks_the_contract_is_a_bad_request(string body) =>
        (await Post("/mandates", body)).StatusCode.Should().Be(HttpStatusCode.BadRequest);

    [Fact]
    public async Task A_large_body_is_read_like_a_small_one()
    {
        var large = Reporting.Replace("To report", new string('x', 200_000), StringComparison.Ordinal);

        var response = await Post("/mandates", large);

        (await response.Content.ReadAsStringAsync(Cancellation)).Should().Be(large);
    }

    [Fact]
    public async Task All_problems_of_a_text_come_back_with_their_lines()
    {
        var response = await Post("/records", Reporting + "\n" + """{"type":"mandate","id":"M"}""" + "\n");

        response.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
        var answer = await response.Content.ReadAsStringAsync(Cancellation);
        answer.Should().Contain("(2,24): error WSIS0013 /id:").And.Contain("WSIS0003");
    }

    private Task<HttpResponseMessage> Post(string path, string body) =>
        client.PostAsync(path, new StringContent(body, Encoding.UTF8, "application/json"), Cancellation);
}
