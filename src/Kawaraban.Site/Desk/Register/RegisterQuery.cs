using Kawaraban.Newsroom.Register;

namespace Kawaraban.Site.Desk.Register;

/// <summary>What is looked for in the register.</summary>
/// <param name="Page">From 1.</param>
public sealed record RegisterQuery(string Text, TermKind? Kind, TermState? State, int Page)
{
    public static RegisterQuery Of(string? q, string? kind, string? state, string? page) => new(
        q?.Trim() ?? "", FormFields.OneOf<TermKind>(kind), FormFields.OneOf<TermState>(state), int.TryParse(page, out var number) && number is > 1 and < 100_000 ? number : 1);

    public string PathOf(int page) => $"/desk/register?q={Uri.EscapeDataString(Text)}&kind={Kind}&state={State}&page={page}";
}
