using Kawaraban.Newsroom.Archive.Records;
using Kawaraban.Newsroom.Staff;

namespace Kawaraban.Site.Desk;

/// <summary>What people are called. Programs, and who is gone, have the empty name.</summary>
internal sealed class StaffNames(StaffBook book)
{
    public async Task<string> OfAsync(StaffId? who, CancellationToken cancel = default) => (await OfAsync([who], cancel))(who);

    /// <summary>All are asked for at once.</summary>
    public async Task<Func<StaffId?, string>> OfAsync(IEnumerable<StaffId?> people, CancellationToken cancel = default)
    {
        var names = await book.NamesAsync(people.OfType<StaffId>(), cancel);
        return who => who is { } id ? names.GetValueOrDefault(id, "") : "";
    }
}
