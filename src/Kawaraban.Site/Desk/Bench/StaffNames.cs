using Kawaraban.Newsroom.Staff;
using Microsoft.AspNetCore.Identity;

namespace Kawaraban.Site.Desk.Bench;

/// <summary>What people are called.</summary>
internal sealed class StaffNames(UserManager<StaffMember> staff)
{
    public async Task<string> OfAsync(StaffId? who) => who is { } id && await staff.FindByIdAsync(id.ToString()) is { } member ? member.Name : "";

    /// <summary>Each name is asked for once. Programs, and who is gone, have the empty name.</summary>
    public async Task<Func<StaffId?, string>> OfAsync(IEnumerable<StaffId?> people)
    {
        var names = new Dictionary<StaffId, string>();
        foreach (var id in people.OfType<StaffId>().Distinct())
        {
            names[id] = await OfAsync(id);
        }
        return who => who is { } id ? names.GetValueOrDefault(id, "") : "";
    }
}
