using Microsoft.AspNetCore.Identity;

namespace Kawaraban.Newsroom.Staff;

/// <summary>Somebody who may sign in to the desk.</summary>
public sealed class StaffMember : IdentityUser<Guid>
{
    public string Name { get; set; } = "";

    /// <summary>The edition in whose words the desk speaks to them.</summary>
    public string DeskEdition { get; set; } = "";

    /// <summary>They may not sign in until an owner says otherwise. What they did stays theirs.</summary>
    public bool IsDisabled { get; set; }
}
