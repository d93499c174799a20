using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Editions;
using Kawaraban.Newsroom.Staff;
using Kawaraban.Site.House;
using Microsoft.AspNetCore.Http;

namespace Kawaraban.Site.Desk.Account;

/// <summary>One's own tokens: made, shown once, taken back. No token opens these pages.</summary>
internal static class TokenDesk
{
    /// <summary>What a token may be made for.</summary>
    public static readonly IReadOnlyList<DeskRole> Scopes = [DeskRole.Reader, DeskRole.Translator, DeskRole.Editor];

    public static readonly IReadOnlyList<int> Days = [7, 30, 90, 365];

    public static async Task<IResult> ShowAsync(HttpContext context, Reception reception, TokenBook tokens, TimeProvider clock, CancellationToken cancel)
    {
        var seat = await reception.SeatAsync(context);
        return await reception.PageAsync<TokenPage>(new TokenView(seat, await tokens.OfAsync(seat.Staff, cancel), clock.GetUtcNow()), seat);
    }

    public static async Task<IResult> MakeAsync(HttpContext context, Reception reception, TokenBook tokens, TimeProvider clock, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var seat = await reception.SeatAsync(context);
        var (name, scope, days) = (form.Text("name"), StaffRole.Of(form.Text("scope")), form.Number("days") ?? 0);
        if (name.Length is 0 or > AccessToken.MaxName || !Scopes.Contains(scope) || !Days.Contains(days))
        {
            return await reception.TellAsync(seat, "badForm", StatusCodes.Status400BadRequest, "/desk/account/tokens");
        }
        var editions = form["editions"].Select(id => seat.Publication.Find(id ?? "")?.Id).OfType<EditionId>().ToList();
        var secret = await tokens.IssueAsync(seat.Staff, name, scope, editions, TimeSpan.FromDays(days), context.PassOf()!.HasSecondFactor, cancel);
        var view = new TokenView(seat, await tokens.OfAsync(seat.Staff, cancel), clock.GetUtcNow(), secret, secret is null ? seat.Say("token.tooMany", ("limit", TokenBook.MostOfOne)) : null);
        return await reception.PageAsync<TokenPage>(view, seat, secret is null ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }

    public static async Task<IResult> RevokeAsync(Guid token, HttpContext context, Reception reception, TokenBook tokens, CancellationToken cancel)
    {
        var seat = await reception.SeatAsync(context);
        return await tokens.RevokeAsync(seat.Staff, token, cancel) ? new LeadTo("/desk/account/tokens?done=tokenRevoked") : await reception.NotFoundAsync(context);
    }
}
