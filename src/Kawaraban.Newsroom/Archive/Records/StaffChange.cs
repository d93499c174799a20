namespace Kawaraban.Newsroom.Archive.Records;

/// <summary>What became of a change of the staff.</summary>
public enum StaffChange
{
    Done,

    /// <summary>There is nobody of that id.</summary>
    Missing,

    /// <summary>Nobody would be left who may change the staff: nothing was done.</summary>
    LastOwner,
}
