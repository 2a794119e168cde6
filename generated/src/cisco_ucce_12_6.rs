// @generated from the documents below source-docs/. Do not edit: changes are lost.
// Rebuild with `portolan publish`.

#[allow(unused_imports)]
use ::portolan_model::{
    Direction, Document, Entry, InstanceDomain, Owner, Ports, Role, Side, Transport,
};
/// The document, with its endpoints.
pub static DOCUMENT: Document = Document {
    id: "cisco-ucce/12.6/en",
    vendor: "Cisco",
    product: "Unified Contact Center Enterprise",
    release: "12.6(1)",
    language: "en",
    title: "Port Utilization Guide for Cisco Unified Contact Center Solutions, Release 12.6(1)",
    file: "source-docs/cisco-ucce/12.6/en.html",
    sha256: "063cc5c2a344f4e71d918366c48b95c256dcf5b1b48f4496d4a588fe4d3c7c6d",
    instances: InstanceDomain {
        first: 0,
        last: 24,
    },
    table: &TABLE,
};
/// Who holds the port, through ranges and formulas.
pub fn owners(transport: Transport, port: u16) -> impl Iterator<Item = Owner> {
    ::portolan_model::owners(&TABLE, transport, port)
}
/// The entry of an id.
#[must_use]
pub fn find(id: &str) -> Option<&'static Entry> {
    ::portolan_model::find(&TABLE, id)
}
/// 2 endpoints of `active_directory_web_services`.
pub mod active_directory_web_services {
    use super::{Entry, TABLE};
    /// tcp 9389: Active Directory Web Services
    ///
    /// Printed at source-docs/cisco-ucce/12.6/en.html:284.
    pub const TCP: &Entry = &TABLE[0];
    /// udp 9389: Active Directory Web Services
    ///
    /// Printed at source-docs/cisco-ucce/12.6/en.html:284.
    pub const UDP: &Entry = &TABLE[1];
}
/// One endpoint of `aw_tomcat`.
pub mod aw_tomcat {
    use super::{Entry, TABLE};
    /// One endpoint of `hybrid_services_on_cloud`.
    pub mod hybrid_services_on_cloud {
        use super::{Entry, TABLE};
        /// 443: AW Tomcat
        ///
        /// Remote device: Hybrid Services on cloud.
        /// Notes: Needs \*.wbx2.com and \*.ciscoccservice.com on the network's allow list.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:326.
        pub const REMOTE_PORT: &Entry = &TABLE[2];
    }
}
/// 6 endpoints of `ccmp_database_server_a_b`.
pub mod ccmp_database_server_a_b {
    use super::{Entry, TABLE};
    /// 2 endpoints of `msdtc`.
    pub mod msdtc {
        use super::{Entry, TABLE};
        /// 2 endpoints of `ccmp_db_sever_a_b`.
        pub mod ccmp_db_sever_a_b {
            use super::{Entry, TABLE};
            /// tcp 1024-5000: CCMP Database server A/B, MSDTC
            ///
            /// Remote device: CCMP DB sever A/B.
            /// Notes: By default the port of the reply is picked from this range at run time; a registry key can set other ranges.
            /// Printed at source-docs/cisco-ucce/12.6/en.html:346.
            pub const REMOTE_TCP: &Entry = &TABLE[3];
            /// tcp 135: CCMP Database server A/B, MSDTC
            ///
            /// Remote device: CCMP DB sever A/B.
            /// Notes: By default the port of the reply is picked from this range at run time; a registry key can set other ranges.
            /// Printed at source-docs/cisco-ucce/12.6/en.html:346.
            pub const TCP: &Entry = &TABLE[4];
        }
    }
    /// 2 endpoints of `smb_over_ip_cvp_media_server`.
    pub mod smb_over_ip_cvp_media_server {
        use super::{Entry, TABLE};
        /// 2 endpoints of `integrated_configuration_environment`.
        pub mod integrated_configuration_environment {
            use super::{Entry, TABLE};
            /// tcp 445: CCMP Database server A/B, SMB over IP (CVP Media Server)
            ///
            /// Remote device: Integrated Configuration Environment.
            /// Notes: UDP 445 serves named pipes, too.
            /// Printed at source-docs/cisco-ucce/12.6/en.html:347.
            pub const TCP: &Entry = &TABLE[5];
            /// udp 445: CCMP Database server A/B, SMB over IP (CVP Media Server)
            ///
            /// Remote device: Integrated Configuration Environment.
            /// Notes: UDP 445 serves named pipes, too.
            /// Printed at source-docs/cisco-ucce/12.6/en.html:347.
            pub const UDP: &Entry = &TABLE[6];
        }
    }
    /// 2 endpoints of `sql`.
    pub mod sql {
        use super::{Entry, TABLE};
        /// One endpoint of `cce_cch_administration_and_data_server_side_a_b`.
        pub mod cce_cch_administration_and_data_server_side_a_b {
            use super::{Entry, TABLE};
            /// tcp 1433: CCMP Database server A/B, SQL
            ///
            /// Remote device: CCE /CCH Administration and Data server side A/B.
            /// Printed at source-docs/cisco-ucce/12.6/en.html:345.
            pub const TCP: &Entry = &TABLE[7];
        }
        /// One endpoint of `ccmp_db_server_a_b`.
        pub mod ccmp_db_server_a_b {
            use super::{Entry, TABLE};
            /// tcp 1433: CCMP Database server A/B, SQL
            ///
            /// Remote device: CCMP DB server A/B.
            /// Printed at source-docs/cisco-ucce/12.6/en.html:344.
            pub const TCP: &Entry = &TABLE[8];
        }
    }
}
/// 3 endpoints of `ccmp_web_application_server_a_b`.
pub mod ccmp_web_application_server_a_b {
    use super::{Entry, TABLE};
    /// 2 endpoints of `ldap_domain_controller`.
    pub mod ldap_domain_controller {
        use super::{Entry, TABLE};
        /// 2 endpoints of `integrated_configuration_environment_ice`.
        pub mod integrated_configuration_environment_ice {
            use super::{Entry, TABLE};
            /// tcp 389: CCMP Web/Application server A/B, LDAP (Domain Controller)
            ///
            /// Remote device: Integrated Configuration Environment (ICE).
            /// Printed at source-docs/cisco-ucce/12.6/en.html:340.
            pub const TCP: &Entry = &TABLE[9];
            /// udp 389: CCMP Web/Application server A/B, LDAP (Domain Controller)
            ///
            /// Remote device: Integrated Configuration Environment (ICE).
            /// Printed at source-docs/cisco-ucce/12.6/en.html:340.
            pub const UDP: &Entry = &TABLE[10];
        }
    }
    /// One endpoint of `sql`.
    pub mod sql {
        use super::{Entry, TABLE};
        /// One endpoint of `ccmp_db_server_a_b`.
        pub mod ccmp_db_server_a_b {
            use super::{Entry, TABLE};
            /// tcp 1433: CCMP Web/Application server A/B, SQL
            ///
            /// Remote device: CCMP DB server A/B.
            /// Printed at source-docs/cisco-ucce/12.6/en.html:339.
            pub const TCP: &Entry = &TABLE[11];
        }
    }
}
/// One endpoint of `cicm_router_side_a_incrpnic`.
pub mod cicm_router_side_a_incrpnic {
    use super::{Entry, TABLE};
    /// One endpoint of `nam_router_cic`.
    pub mod nam_router_cic {
        use super::{Entry, TABLE};
        /// udp 40025 + 40\*instance: CICM Router (side A) (INCRPNIC)
        ///
        /// Remote device: NAM Router (CIC).
        /// Printed at source-docs/cisco-ucce/12.6/en.html:170.
        pub const UDP: &Entry = &TABLE[12];
    }
}
/// One endpoint of `cicm_router_side_b_incrpnic`.
pub mod cicm_router_side_b_incrpnic {
    use super::{Entry, TABLE};
    /// One endpoint of `nam_router_cic`.
    pub mod nam_router_cic {
        use super::{Entry, TABLE};
        /// udp 41025 + 40\*instance: CICM Router (side B) (INCRPNIC)
        ///
        /// Remote device: NAM Router (CIC).
        /// Printed at source-docs/cisco-ucce/12.6/en.html:171.
        pub const UDP: &Entry = &TABLE[13];
    }
}
/// 2 endpoints of `contact_sharing`.
pub mod contact_sharing {
    use super::{Entry, TABLE};
    /// 2 endpoints of `active_mq_for_live_data`.
    pub mod active_mq_for_live_data {
        use super::{Entry, TABLE};
        /// tcp 61616: Contact Sharing
        ///
        /// Remote device: Active MQ for Live Data.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:169.
        pub const REMOTE_TCP: &Entry = &TABLE[14];
        /// tcp 61616: Contact Sharing
        ///
        /// Remote device: Active MQ for Live Data.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:169.
        pub const TCP: &Entry = &TABLE[15];
    }
}
/// 4 endpoints of `crm_connector_server`.
pub mod crm_connector_server {
    use super::{Entry, TABLE};
    /// 2 endpoints of `cisco_cti_server`.
    pub mod cisco_cti_server {
        use super::{Entry, TABLE};
        /// One endpoint of `default_of_side_a_configurable`.
        pub mod default_of_side_a_configurable {
            use super::{Entry, TABLE};
            /// tcp 42027: CRM Connector Server
            ///
            /// Remote device: Cisco CTI Server.
            /// Notes: Default of side A. Configurable: Config.ini, section \[CTIModule Setting\], Port\_A.
            /// Printed at source-docs/cisco-ucce/12.6/en.html:374.
            pub const TCP: &Entry = &TABLE[16];
        }
        /// One endpoint of `default_of_side_b_configurable`.
        pub mod default_of_side_b_configurable {
            use super::{Entry, TABLE};
            /// tcp 44027: CRM Connector Server
            ///
            /// Remote device: Cisco CTI Server.
            /// Notes: Default of side B. Configurable: Config.ini, section \[CTIModule Setting\], Port\_B.
            /// Printed at source-docs/cisco-ucce/12.6/en.html:375.
            pub const TCP: &Entry = &TABLE[17];
        }
    }
    /// One endpoint of `crm_adapters`.
    pub mod crm_adapters {
        use super::{Entry, TABLE};
        /// tcp 5666: CRM Connector Server
        ///
        /// Remote device: CRM Adapters.
        /// Notes: Configurable: \\Program Files\\Cisco\\CRM Connector\\MCIS\\Config.ini
        /// Printed at source-docs/cisco-ucce/12.6/en.html:372.
        pub const TCP: &Entry = &TABLE[18];
    }
    /// One endpoint of `server_administration_tool`.
    pub mod server_administration_tool {
        use super::{Entry, TABLE};
        /// tcp 65372: CRM Connector Server
        ///
        /// Remote device: Server Administration Tool.
        /// Notes: Configurable: \\Program Files\\Cisco\\CRM Connector\\MCIS\\Config.ini and \\Program Files\\Cisco\\CRM Connector\\Server Administration Tool\\WebComponent\\server.config
        /// Printed at source-docs/cisco-ucce/12.6/en.html:376.
        pub const TCP: &Entry = &TABLE[19];
    }
}
/// One endpoint of `crm_datastore_for_sap`.
pub mod crm_datastore_for_sap {
    use super::{Entry, TABLE};
    /// One endpoint of `crm_connector_for_sap`.
    pub mod crm_connector_for_sap {
        use super::{Entry, TABLE};
        /// tcp 42029: CRM DataStore for SAP
        ///
        /// Remote device: CRM Connector for SAP.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:361.
        pub const TCP: &Entry = &TABLE[20];
    }
}
/// One endpoint of `csfs`.
pub mod csfs {
    use super::{Entry, TABLE};
    /// One endpoint of `csfs_duplexed_peer`.
    pub mod csfs_duplexed_peer {
        use super::{Entry, TABLE};
        /// tcp 40015: CSFS
        ///
        /// Remote device: CSFS duplexed peer.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:172.
        pub const TCP: &Entry = &TABLE[21];
    }
}
/// 2 endpoints of `cti_os_server`.
pub mod cti_os_server {
    use super::{Entry, TABLE};
    /// One endpoint of `cti_os_client_cti_os_server_peers_cad_desktop_cisco_sync_service`.
    pub mod cti_os_client_cti_os_server_peers_cad_desktop_cisco_sync_service {
        use super::{Entry, TABLE};
        /// tcp 42028: CTI OS Server
        ///
        /// Remote device: CTI OS Client CTI OS Server Peers CAD Desktop Cisco Sync Service.
        /// Notes: Holds for the first CTI OS instance; each further one needs a port of its own choosing.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:236.
        pub const TCP: &Entry = &TABLE[22];
    }
    /// One endpoint of `cti_os_client_cti_os_server_peers_cisco_sync_service`.
    pub mod cti_os_client_cti_os_server_peers_cisco_sync_service {
        use super::{Entry, TABLE};
        /// tcp 42028: CTI OS Server
        ///
        /// Remote device: CTI OS Client CTI OS Server Peers Cisco Sync Service.
        /// Notes: TDM PGs and System PGs only. Holds for the first CTI OS instance; each further one needs a port of its own choosing.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:240.
        pub const TCP: &Entry = &TABLE[23];
    }
}
/// 2 endpoints of `cti_os_silent_monitor_service`.
pub mod cti_os_silent_monitor_service {
    use super::{Entry, TABLE};
    /// tcp 42228: CTI OS Silent Monitor Service
    ///
    /// Printed at source-docs/cisco-ucce/12.6/en.html:245.
    pub const TCP: &Entry = &TABLE[25];
    /// One endpoint of `cti_os_client`.
    pub mod cti_os_client {
        use super::{Entry, TABLE};
        /// tcp 42228: CTI OS Silent Monitor Service
        ///
        /// Remote device: CTI OS Client.
        /// Notes: System PGs only.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:246.
        pub const TCP: &Entry = &TABLE[24];
    }
}
/// 2 endpoints of `cti_os_supervisor_desktop`.
pub mod cti_os_supervisor_desktop {
    use super::{Entry, TABLE};
    /// 2 endpoints of `cti_os_client`.
    pub mod cti_os_client {
        use super::{Entry, TABLE};
        /// udp 39200: CTI OS Supervisor Desktop
        ///
        /// Remote device: CTI OS Client.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:243.
        pub const UDP: &Entry = &TABLE[27];
        /// One endpoint of `system_pgs_only`.
        pub mod system_pgs_only {
            use super::{Entry, TABLE};
            /// udp 39200: CTI OS Supervisor Desktop
            ///
            /// Remote device: CTI OS Client.
            /// Notes: System PGs only.
            /// Printed at source-docs/cisco-ucce/12.6/en.html:244.
            pub const UDP: &Entry = &TABLE[26];
        }
    }
}
/// One endpoint of `diagnostic_framework`.
pub mod diagnostic_framework {
    use super::{Entry, TABLE};
    /// One endpoint of `any_client_that_is_requesting_information_from_the_diagnostic_service`.
    pub mod any_client_that_is_requesting_information_from_the_diagnostic_service {
        use super::{Entry, TABLE};
        /// tcp 7890: Diagnostic framework
        ///
        /// Remote device: Any client that is requesting information from the diagnostic service..
        /// Printed at source-docs/cisco-ucce/12.6/en.html:175.
        pub const TCP: &Entry = &TABLE[28];
    }
}
/// 2 endpoints of `dialer`.
pub mod dialer {
    use super::{Entry, TABLE};
    /// 2 endpoints of `voice_gateway`.
    pub mod voice_gateway {
        use super::{Entry, TABLE};
        /// 58800 + 1\*instance: Dialer
        ///
        /// Remote device: Voice Gateway.
        /// Notes: instNum is the dialer's instance number. Configurable: registry key SIPDialerPortBaseNumber.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:195.
        pub const PORT: &Entry = &TABLE[31];
        /// udp 58800: Dialer
        ///
        /// Remote device: Voice Gateway.
        /// Notes: instNum is the dialer's instance number. Configurable: registry key SIPDialerPortBaseNumber.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:195.
        pub const REMOTE_UDP: &Entry = &TABLE[32];
    }
}
/// 2 endpoints of `dialer_sip`.
pub mod dialer_sip {
    use super::{Entry, TABLE};
    /// 2 endpoints of `voice_gateway_or_sip_proxy`.
    pub mod voice_gateway_or_sip_proxy {
        use super::{Entry, TABLE};
        /// 5060: Dialer (SIP)
        ///
        /// Remote device: Voice Gateway or SIP Proxy.
        /// Notes: Configurable: registry key SIPServerPortNumber.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:205.
        pub const PORT_1: &Entry = &TABLE[29];
        /// SIPDialerPortBaseNumber + 1\*instance: Dialer (SIP)
        ///
        /// Remote device: Voice Gateway or SIP Proxy.
        /// Notes: Configurable: registry key SIPServerPortNumber.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:205.
        pub const PORT_2: &Entry = &TABLE[30];
    }
}
/// 2 endpoints of `dns`.
pub mod dns {
    use super::{Entry, TABLE};
    /// tcp 53: DNS
    ///
    /// Printed at source-docs/cisco-ucce/12.6/en.html:285.
    pub const TCP: &Entry = &TABLE[33];
    /// udp 53: DNS
    ///
    /// Printed at source-docs/cisco-ucce/12.6/en.html:285.
    pub const UDP: &Entry = &TABLE[34];
}
/// 2 endpoints of `ged_188_cti_server_secured`.
pub mod ged_188_cti_server_secured {
    use super::{Entry, TABLE};
    /// 2 endpoints of `finesse_cisco_outbound_dialer_arm_interface_cti_os_server`.
    pub mod finesse_cisco_outbound_dialer_arm_interface_cti_os_server {
        use super::{Entry, TABLE};
        /// side A tcp 42030 + 40\*instance: GED-188 (CTI Server) secured
        ///
        /// Remote device: Finesse Cisco Outbound Dialer ARM Interface CTI OS Server.
        /// Notes: CTI OS works with TDM PGs and System PGs only.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:229.
        pub const SIDE_A_TCP: &Entry = &TABLE[35];
        /// side B tcp 43030 + 40\*instance: GED-188 (CTI Server) secured
        ///
        /// Remote device: Finesse Cisco Outbound Dialer ARM Interface CTI OS Server.
        /// Notes: CTI OS works with TDM PGs and System PGs only.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:231.
        pub const SIDE_B_TCP: &Entry = &TABLE[36];
    }
}
/// 2 endpoints of `ged_188_cti_server_unsecured`.
pub mod ged_188_cti_server_unsecured {
    use super::{Entry, TABLE};
    /// 2 endpoints of `finesse_cisco_outbound_dialer_arm_interface_cti_os_server`.
    pub mod finesse_cisco_outbound_dialer_arm_interface_cti_os_server {
        use super::{Entry, TABLE};
        /// side A tcp 42027 + 40\*instance: GED-188 (CTI Server) unsecured
        ///
        /// Remote device: Finesse Cisco Outbound Dialer ARM Interface CTI OS Server.
        /// Notes: CTI OS works with TDM PGs and System PGs only.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:219.
        pub const SIDE_A_TCP: &Entry = &TABLE[37];
        /// side B tcp 43027 + 40\*instance: GED-188 (CTI Server) unsecured
        ///
        /// Remote device: Finesse Cisco Outbound Dialer ARM Interface CTI OS Server.
        /// Notes: CTI OS works with TDM PGs and System PGs only.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:221.
        pub const SIDE_B_TCP: &Entry = &TABLE[38];
    }
}
/// 5 endpoints of `icm_pg1_side_a_and_b_mds`.
pub mod icm_pg1_side_a_and_b_mds {
    use super::{Entry, TABLE};
    /// 5 endpoints of `icm_pg1_opposite_side_a_or_b`.
    pub mod icm_pg1_opposite_side_a_or_b {
        use super::{Entry, TABLE};
        /// tcp 43005 + 40\*instance: ICM PG1 (side A and B) (MDS), Private high
        ///
        /// Remote device: ICM PG1 (Opposite Side: A or B).
        /// Notes: The UDP range applies only while QoS is off on the PG's private interface.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:59.
        pub const PRIVATE_HIGH_TCP: &Entry = &TABLE[39];
        /// tcp 43004 + 40\*instance: ICM PG1 (side A and B) (MDS), Private low
        ///
        /// Remote device: ICM PG1 (Opposite Side: A or B).
        /// Notes: The UDP range applies only while QoS is off on the PG's private interface.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:55.
        pub const PRIVATE_LOW_TCP: &Entry = &TABLE[40];
        /// tcp 43016 + 40\*instance: ICM PG1 (side A and B) (MDS), Private medium
        ///
        /// Remote device: ICM PG1 (Opposite Side: A or B).
        /// Notes: The UDP range applies only while QoS is off on the PG's private interface.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:57.
        pub const PRIVATE_MEDIUM_TCP: &Entry = &TABLE[41];
        /// tcp 43023 + 40\*instance: ICM PG1 (side A and B) (MDS), State Xfer for OPC
        ///
        /// Remote device: ICM PG1 (Opposite Side: A or B).
        /// Notes: The UDP range applies only while QoS is off on the PG's private interface.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:61.
        pub const STATE_XFER_FOR_OPC_TCP: &Entry = &TABLE[42];
        /// udp 39500-39999: ICM PG1 (side A and B) (MDS)
        ///
        /// Remote device: ICM PG1 (Opposite Side: A or B).
        /// Notes: The UDP range applies only while QoS is off on the PG's private interface.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:62.
        pub const UDP: &Entry = &TABLE[43];
    }
}
/// One endpoint of `icm_pg1_side_a_and_b_pgagent`.
pub mod icm_pg1_side_a_and_b_pgagent {
    use super::{Entry, TABLE};
    /// One endpoint of `icm_pg1_opposite_side_a_or_b_pgagent`.
    pub mod icm_pg1_opposite_side_a_or_b_pgagent {
        use super::{Entry, TABLE};
        /// tcp 43006 + 40\*instance: ICM PG1 (side A and B) (pgagent)
        ///
        /// Remote device: ICM PG1 (Opposite Side: A or B) (pgagent).
        /// Printed at source-docs/cisco-ucce/12.6/en.html:48.
        pub const TCP: &Entry = &TABLE[44];
    }
}
/// 2 endpoints of `icm_pg1_side_a_and_b_tip_event`.
pub mod icm_pg1_side_a_and_b_tip_event {
    use super::{Entry, TABLE};
    /// 2 endpoints of `cuic_live_data`.
    pub mod cuic_live_data {
        use super::{Entry, TABLE};
        /// side A 42034 + 40\*instance: ICM PG1 (side A and B) (TIP Event)
        ///
        /// Remote device: CUIC/Live Data.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:313.
        pub const SIDE_A_PORT: &Entry = &TABLE[45];
        /// side B 43034 + 40\*instance: ICM PG1 (side A and B) (TIP Event)
        ///
        /// Remote device: CUIC/Live Data.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:313.
        pub const SIDE_B_PORT: &Entry = &TABLE[46];
    }
}
/// 2 endpoints of `icm_pg1_side_a_and_b_tip_tos`.
pub mod icm_pg1_side_a_and_b_tip_tos {
    use super::{Entry, TABLE};
    /// 2 endpoints of `cuic_live_data`.
    pub mod cuic_live_data {
        use super::{Entry, TABLE};
        /// side A 42035 + 40\*instance: ICM PG1 (side A and B) (TIP TOS)
        ///
        /// Remote device: CUIC/Live Data.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:315.
        pub const SIDE_A_PORT: &Entry = &TABLE[47];
        /// side B 43035 + 40\*instance: ICM PG1 (side A and B) (TIP TOS)
        ///
        /// Remote device: CUIC/Live Data.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:315.
        pub const SIDE_B_PORT: &Entry = &TABLE[48];
    }
}
/// 2 endpoints of `icm_pg1_side_a_mds`.
pub mod icm_pg1_side_a_mds {
    use super::{Entry, TABLE};
    /// One endpoint of `mds_process_client`.
    pub mod mds_process_client {
        use super::{Entry, TABLE};
        /// tcp 42000: ICM PG1 (side A) (MDS), MDS process port
        ///
        /// Remote device: MDS process client.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:125.
        pub const MDS_PROCESS_PORT_TCP: &Entry = &TABLE[50];
    }
    /// One endpoint of `mds_process_client_synchronized`.
    pub mod mds_process_client_synchronized {
        use super::{Entry, TABLE};
        /// tcp 42001: ICM PG1 (side A) (MDS), MDS state transfer port
        ///
        /// Remote device: MDS process client (synchronized).
        /// Printed at source-docs/cisco-ucce/12.6/en.html:126.
        pub const MDS_STATE_TRANSFER_PORT_TCP: &Entry = &TABLE[49];
    }
}
/// 2 endpoints of `icm_pg1_side_b_mds`.
pub mod icm_pg1_side_b_mds {
    use super::{Entry, TABLE};
    /// One endpoint of `mds_process_client`.
    pub mod mds_process_client {
        use super::{Entry, TABLE};
        /// tcp 43000: ICM PG1 (side B) (MDS), MDS process port
        ///
        /// Remote device: MDS process client.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:96.
        pub const MDS_PROCESS_PORT_TCP: &Entry = &TABLE[52];
    }
    /// One endpoint of `mds_process_client_synchronized`.
    pub mod mds_process_client_synchronized {
        use super::{Entry, TABLE};
        /// tcp 43001: ICM PG1 (side B) (MDS), MDS state transfer port
        ///
        /// Remote device: MDS process client (synchronized).
        /// Printed at source-docs/cisco-ucce/12.6/en.html:97.
        pub const MDS_STATE_TRANSFER_PORT_TCP: &Entry = &TABLE[51];
    }
}
/// 5 endpoints of `icm_pg2_side_a_and_b_mds`.
pub mod icm_pg2_side_a_and_b_mds {
    use super::{Entry, TABLE};
    /// 5 endpoints of `icm_pg2_opposite_side_a_or_b`.
    pub mod icm_pg2_opposite_side_a_or_b {
        use super::{Entry, TABLE};
        /// tcp 45005 + 40\*instance: ICM PG2 (side A and B) (MDS), Private high
        ///
        /// Remote device: ICM PG2 (Opposite Side: A or B).
        /// Notes: The UDP range applies only while QoS is off on the PG's private interface.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:74.
        pub const PRIVATE_HIGH_TCP: &Entry = &TABLE[53];
        /// tcp 45004 + 40\*instance: ICM PG2 (side A and B) (MDS), Private low
        ///
        /// Remote device: ICM PG2 (Opposite Side: A or B).
        /// Notes: The UDP range applies only while QoS is off on the PG's private interface.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:70.
        pub const PRIVATE_LOW_TCP: &Entry = &TABLE[54];
        /// tcp 45016 + 40\*instance: ICM PG2 (side A and B) (MDS), Private medium
        ///
        /// Remote device: ICM PG2 (Opposite Side: A or B).
        /// Notes: The UDP range applies only while QoS is off on the PG's private interface.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:72.
        pub const PRIVATE_MEDIUM_TCP: &Entry = &TABLE[55];
        /// tcp 45023 + 40\*instance: ICM PG2 (side A and B) (MDS), State Xfer for OPC
        ///
        /// Remote device: ICM PG2 (Opposite Side: A or B).
        /// Notes: The UDP range applies only while QoS is off on the PG's private interface.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:76.
        pub const STATE_XFER_FOR_OPC_TCP: &Entry = &TABLE[56];
        /// udp 39500-39999: ICM PG2 (side A and B) (MDS)
        ///
        /// Remote device: ICM PG2 (Opposite Side: A or B).
        /// Notes: The UDP range applies only while QoS is off on the PG's private interface.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:77.
        pub const UDP: &Entry = &TABLE[57];
    }
}
/// One endpoint of `icm_pg2_side_a_and_b_pgagent`.
pub mod icm_pg2_side_a_and_b_pgagent {
    use super::{Entry, TABLE};
    /// One endpoint of `icm_pg2_opposite_side_a_or_b_pgagent`.
    pub mod icm_pg2_opposite_side_a_or_b_pgagent {
        use super::{Entry, TABLE};
        /// tcp 45006 + 40\*instance: ICM PG2 (side A and B) (pgagent)
        ///
        /// Remote device: ICM PG2 (Opposite Side: A or B) (pgagent).
        /// Printed at source-docs/cisco-ucce/12.6/en.html:49.
        pub const TCP: &Entry = &TABLE[58];
    }
}
/// 2 endpoints of `icm_pg2_side_a_and_b_tip_event`.
pub mod icm_pg2_side_a_and_b_tip_event {
    use super::{Entry, TABLE};
    /// 2 endpoints of `cuic_live_data`.
    pub mod cuic_live_data {
        use super::{Entry, TABLE};
        /// side A 44034 + 40\*instance: ICM PG2 (side A and B) (TIP Event)
        ///
        /// Remote device: CUIC/Live Data.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:314.
        pub const SIDE_A_PORT: &Entry = &TABLE[59];
        /// side B 45034 + 40\*instance: ICM PG2 (side A and B) (TIP Event)
        ///
        /// Remote device: CUIC/Live Data.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:314.
        pub const SIDE_B_PORT: &Entry = &TABLE[60];
    }
}
/// 2 endpoints of `icm_pg2_side_a_and_b_tip_tos`.
pub mod icm_pg2_side_a_and_b_tip_tos {
    use super::{Entry, TABLE};
    /// 2 endpoints of `cuic_live_data`.
    pub mod cuic_live_data {
        use super::{Entry, TABLE};
        /// side A 44035 + 40\*instance: ICM PG2 (side A and B) (TIP TOS)
        ///
        /// Remote device: CUIC/Live Data.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:316.
        pub const SIDE_A_PORT: &Entry = &TABLE[61];
        /// side B 45035 + 40\*instance: ICM PG2 (side A and B) (TIP TOS)
        ///
        /// Remote device: CUIC/Live Data.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:316.
        pub const SIDE_B_PORT: &Entry = &TABLE[62];
    }
}
/// 2 endpoints of `icm_pg2_side_a_mds`.
pub mod icm_pg2_side_a_mds {
    use super::{Entry, TABLE};
    /// One endpoint of `mds_process_client`.
    pub mod mds_process_client {
        use super::{Entry, TABLE};
        /// tcp 44000: ICM PG2 (side A) (MDS), MDS process port
        ///
        /// Remote device: MDS process client.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:127.
        pub const MDS_PROCESS_PORT_TCP: &Entry = &TABLE[64];
    }
    /// One endpoint of `mds_process_client_synchronized`.
    pub mod mds_process_client_synchronized {
        use super::{Entry, TABLE};
        /// tcp 44001: ICM PG2 (side A) (MDS), MDS state transfer port
        ///
        /// Remote device: MDS process client (synchronized).
        /// Printed at source-docs/cisco-ucce/12.6/en.html:128.
        pub const MDS_STATE_TRANSFER_PORT_TCP: &Entry = &TABLE[63];
    }
}
/// 2 endpoints of `icm_pg2_side_b_mds`.
pub mod icm_pg2_side_b_mds {
    use super::{Entry, TABLE};
    /// One endpoint of `mds_process_client`.
    pub mod mds_process_client {
        use super::{Entry, TABLE};
        /// tcp 45000: ICM PG2 (side B) (MDS), MDS process port
        ///
        /// Remote device: MDS process client.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:98.
        pub const MDS_PROCESS_PORT_TCP: &Entry = &TABLE[66];
    }
    /// One endpoint of `mds_process_client_synchronized`.
    pub mod mds_process_client_synchronized {
        use super::{Entry, TABLE};
        /// tcp 45001: ICM PG2 (side B) (MDS), MDS state transfer port
        ///
        /// Remote device: MDS process client (synchronized).
        /// Printed at source-docs/cisco-ucce/12.6/en.html:99.
        pub const MDS_STATE_TRANSFER_PORT_TCP: &Entry = &TABLE[65];
    }
}
/// 5 endpoints of `icm_pg3_side_a_and_b_mds`.
pub mod icm_pg3_side_a_and_b_mds {
    use super::{Entry, TABLE};
    /// 5 endpoints of `icm_pg3_opposite_side_a_or_b`.
    pub mod icm_pg3_opposite_side_a_or_b {
        use super::{Entry, TABLE};
        /// tcp 47505 + 40\*instance: ICM PG3 (side A and B) (MDS), Private high
        ///
        /// Remote device: ICM PG3 (Opposite Side: A or B).
        /// Notes: The UDP range applies only while QoS is off on the PG's private interface.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:89.
        pub const PRIVATE_HIGH_TCP: &Entry = &TABLE[67];
        /// tcp 47504 + 40\*instance: ICM PG3 (side A and B) (MDS), Private low
        ///
        /// Remote device: ICM PG3 (Opposite Side: A or B).
        /// Notes: The UDP range applies only while QoS is off on the PG's private interface.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:85.
        pub const PRIVATE_LOW_TCP: &Entry = &TABLE[68];
        /// tcp 47516 + 40\*instance: ICM PG3 (side A and B) (MDS), Private medium
        ///
        /// Remote device: ICM PG3 (Opposite Side: A or B).
        /// Notes: The UDP range applies only while QoS is off on the PG's private interface.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:87.
        pub const PRIVATE_MEDIUM_TCP: &Entry = &TABLE[69];
        /// tcp 47523 + 40\*instance: ICM PG3 (side A and B) (MDS), State Xfer for OPC
        ///
        /// Remote device: ICM PG3 (Opposite Side: A or B).
        /// Notes: The UDP range applies only while QoS is off on the PG's private interface.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:91.
        pub const STATE_XFER_FOR_OPC_TCP: &Entry = &TABLE[70];
        /// udp 39500-39999: ICM PG3 (side A and B) (MDS)
        ///
        /// Remote device: ICM PG3 (Opposite Side: A or B).
        /// Notes: The UDP range applies only while QoS is off on the PG's private interface.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:92.
        pub const UDP: &Entry = &TABLE[71];
    }
}
/// One endpoint of `icm_pg3_side_a_and_b_pgagent`.
pub mod icm_pg3_side_a_and_b_pgagent {
    use super::{Entry, TABLE};
    /// One endpoint of `icm_pg3_opposite_side_a_or_b_pgagent`.
    pub mod icm_pg3_opposite_side_a_or_b_pgagent {
        use super::{Entry, TABLE};
        /// tcp 47506 + 40\*instance: ICM PG3 (side A and B) (pgagent)
        ///
        /// Remote device: ICM PG3 (Opposite Side: A or B) (pgagent).
        /// Printed at source-docs/cisco-ucce/12.6/en.html:50.
        pub const TCP: &Entry = &TABLE[72];
    }
}
/// 2 endpoints of `icm_pg3_side_a_mds`.
pub mod icm_pg3_side_a_mds {
    use super::{Entry, TABLE};
    /// One endpoint of `mds_process_client`.
    pub mod mds_process_client {
        use super::{Entry, TABLE};
        /// tcp 46000: ICM PG3 (side A) (MDS), MDS process port
        ///
        /// Remote device: MDS process client.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:129.
        pub const MDS_PROCESS_PORT_TCP: &Entry = &TABLE[74];
    }
    /// One endpoint of `mds_process_client_synchronized`.
    pub mod mds_process_client_synchronized {
        use super::{Entry, TABLE};
        /// tcp 46001: ICM PG3 (side A) (MDS), MDS state transfer port
        ///
        /// Remote device: MDS process client (synchronized).
        /// Printed at source-docs/cisco-ucce/12.6/en.html:130.
        pub const MDS_STATE_TRANSFER_PORT_TCP: &Entry = &TABLE[73];
    }
}
/// 2 endpoints of `icm_pg3_side_b_mds`.
pub mod icm_pg3_side_b_mds {
    use super::{Entry, TABLE};
    /// One endpoint of `mds_process_client`.
    pub mod mds_process_client {
        use super::{Entry, TABLE};
        /// tcp 47500: ICM PG3 (side B) (MDS), MDS process port
        ///
        /// Remote device: MDS process client.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:100.
        pub const MDS_PROCESS_PORT_TCP: &Entry = &TABLE[76];
    }
    /// One endpoint of `mds_process_client_synchronized`.
    pub mod mds_process_client_synchronized {
        use super::{Entry, TABLE};
        /// tcp 47501: ICM PG3 (side B) (MDS), MDS state transfer port
        ///
        /// Remote device: MDS process client (synchronized).
        /// Printed at source-docs/cisco-ucce/12.6/en.html:101.
        pub const MDS_STATE_TRANSFER_PORT_TCP: &Entry = &TABLE[75];
    }
}
/// 4 endpoints of `ip_process_communications`.
pub mod ip_process_communications {
    use super::{Entry, TABLE};
    /// One endpoint of `cce_pg`.
    pub mod cce_pg {
        use super::{Entry, TABLE};
        /// One endpoint of `unified_cm`.
        pub mod unified_cm {
            use super::{Entry, TABLE};
            /// tcp 2789: IP Process Communications, CCE PG
            ///
            /// Remote device: Unified CM.
            /// Printed at source-docs/cisco-ucce/12.6/en.html:259.
            pub const TCP: &Entry = &TABLE[77];
        }
    }
    /// One endpoint of `cti_qbe`.
    pub mod cti_qbe {
        use super::{Entry, TABLE};
        /// tcp 2748: IP Process Communications, CTI/QBE
        ///
        /// Printed at source-docs/cisco-ucce/12.6/en.html:257.
        pub const REMOTE_TCP: &Entry = &TABLE[78];
    }
    /// One endpoint of `customer_voice_portal_call_server_cisco_unified_ip_ivr`.
    pub mod customer_voice_portal_call_server_cisco_unified_ip_ivr {
        use super::{Entry, TABLE};
        /// One endpoint of `pg_vru_pim_ged_125`.
        pub mod pg_vru_pim_ged_125 {
            use super::{Entry, TABLE};
            /// tcp 5000-5001: IP Process Communications, Customer Voice Portal — Call Server Cisco Unified IP-IVR
            ///
            /// Remote device: PG, VRU PIM (GED-125).
            /// Printed at source-docs/cisco-ucce/12.6/en.html:258.
            pub const REMOTE_TCP: &Entry = &TABLE[79];
        }
    }
    /// One endpoint of `media_routing_process`.
    pub mod media_routing_process {
        use super::{Entry, TABLE};
        /// One endpoint of `mr_pim`.
        pub mod mr_pim {
            use super::{Entry, TABLE};
            /// tcp 38001: IP Process Communications, Media Routing process
            ///
            /// Remote device: MR PIM.
            /// Printed at source-docs/cisco-ucce/12.6/en.html:260.
            pub const REMOTE_TCP: &Entry = &TABLE[80];
        }
    }
}
/// 2 endpoints of `kerberos`.
pub mod kerberos {
    use super::{Entry, TABLE};
    /// tcp 88: Kerberos
    ///
    /// Printed at source-docs/cisco-ucce/12.6/en.html:286.
    pub const TCP: &Entry = &TABLE[81];
    /// udp 88: Kerberos
    ///
    /// Printed at source-docs/cisco-ucce/12.6/en.html:286.
    pub const UDP: &Entry = &TABLE[82];
}
/// 2 endpoints of `ldap`.
pub mod ldap {
    use super::{Entry, TABLE};
    /// tcp 389: LDAP
    ///
    /// Printed at source-docs/cisco-ucce/12.6/en.html:280.
    pub const TCP: &Entry = &TABLE[86];
    /// udp 389: LDAP
    ///
    /// Printed at source-docs/cisco-ucce/12.6/en.html:280.
    pub const UDP: &Entry = &TABLE[87];
}
/// One endpoint of `ldap_gc`.
pub mod ldap_gc {
    use super::{Entry, TABLE};
    /// tcp 3268: LDAP GC
    ///
    /// Printed at source-docs/cisco-ucce/12.6/en.html:282.
    pub const TCP: &Entry = &TABLE[84];
}
/// One endpoint of `ldap_gc_ssl`.
pub mod ldap_gc_ssl {
    use super::{Entry, TABLE};
    /// tcp 3269: LDAP GC SSL
    ///
    /// Printed at source-docs/cisco-ucce/12.6/en.html:283.
    pub const TCP: &Entry = &TABLE[83];
}
/// One endpoint of `ldap_ssl`.
pub mod ldap_ssl {
    use super::{Entry, TABLE};
    /// tcp 636: LDAP SSL
    ///
    /// Printed at source-docs/cisco-ucce/12.6/en.html:281.
    pub const TCP: &Entry = &TABLE[85];
}
/// One endpoint of `logger_recovery_process_side_a`.
pub mod logger_recovery_process_side_a {
    use super::{Entry, TABLE};
    /// 41013 + 40\*instance: Logger Recovery Process (side A)
    ///
    /// Printed at source-docs/cisco-ucce/12.6/en.html:173.
    pub const PORT: &Entry = &TABLE[88];
}
/// One endpoint of `logger_recovery_process_side_b`.
pub mod logger_recovery_process_side_b {
    use super::{Entry, TABLE};
    /// 40013 + 40\*instance: Logger Recovery Process (side B)
    ///
    /// Printed at source-docs/cisco-ucce/12.6/en.html:174.
    pub const PORT: &Entry = &TABLE[89];
}
/// 4 endpoints of `logger_side_a`.
pub mod logger_side_a {
    use super::{Entry, TABLE};
    /// 2 endpoints of `administration_and_data_server_historical_data_server_hds`.
    pub mod administration_and_data_server_historical_data_server_hds {
        use super::{Entry, TABLE};
        /// tcp 40026 + 40\*instance: Logger (side A)
        ///
        /// Remote device: Administration \& Data Server Historical Data Server (HDS).
        /// Printed at source-docs/cisco-ucce/12.6/en.html:162.
        pub const TCP_1: &Entry = &TABLE[90];
        /// tcp 40028 + 40\*instance: Logger (side A)
        ///
        /// Remote device: Administration \& Data Server Historical Data Server (HDS).
        /// Printed at source-docs/cisco-ucce/12.6/en.html:162.
        pub const TCP_2: &Entry = &TABLE[91];
    }
    /// One endpoint of `dialer_and_import`.
    pub mod dialer_and_import {
        use super::{Entry, TABLE};
        /// tcp 40032 + 40\*instance: Logger (side A)
        ///
        /// Remote device: Dialer and Import.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:163.
        pub const TCP: &Entry = &TABLE[92];
    }
    /// One endpoint of `logger_side_b`.
    pub mod logger_side_b {
        use super::{Entry, TABLE};
        /// tcp 40024 + 40\*instance: Logger (side A)
        ///
        /// Remote device: Logger (side B).
        /// Notes: Secured EMT link.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:166.
        pub const TCP: &Entry = &TABLE[93];
    }
}
/// 3 endpoints of `logger_side_b`.
pub mod logger_side_b {
    use super::{Entry, TABLE};
    /// 2 endpoints of `administration_and_data_server_historical_data_server_hds`.
    pub mod administration_and_data_server_historical_data_server_hds {
        use super::{Entry, TABLE};
        /// tcp 41026 + 40\*instance: Logger (side B)
        ///
        /// Remote device: Administration \& Data Server Historical Data Server (HDS).
        /// Printed at source-docs/cisco-ucce/12.6/en.html:164.
        pub const TCP_1: &Entry = &TABLE[94];
        /// tcp 41028 + 40\*instance: Logger (side B)
        ///
        /// Remote device: Administration \& Data Server Historical Data Server (HDS).
        /// Printed at source-docs/cisco-ucce/12.6/en.html:164.
        pub const TCP_2: &Entry = &TABLE[95];
    }
    /// One endpoint of `dialer_and_import`.
    pub mod dialer_and_import {
        use super::{Entry, TABLE};
        /// tcp 41036 + 40\*instance: Logger (side B)
        ///
        /// Remote device: Dialer and Import.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:165.
        pub const TCP: &Entry = &TABLE[96];
    }
}
/// One endpoint of `mr_pg`.
pub mod mr_pg {
    use super::{Entry, TABLE};
    /// One endpoint of `dialer`.
    pub mod dialer {
        use super::{Entry, TABLE};
        /// tcp 38001 + 1\*instance: MR PG
        ///
        /// Remote device: Dialer.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:204.
        pub const TCP: &Entry = &TABLE[97];
    }
}
/// One endpoint of `mscrm_server`.
pub mod mscrm_server {
    use super::{Entry, TABLE};
    /// One endpoint of `mscrm_client`.
    pub mod mscrm_client {
        use super::{Entry, TABLE};
        /// tcp 81: MSCRM Server
        ///
        /// Remote device: MSCRM Client.
        /// Notes: With Microsoft CRM only.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:371.
        pub const TCP: &Entry = &TABLE[98];
    }
}
/// One endpoint of `mssql`.
pub mod mssql {
    use super::{Entry, TABLE};
    /// One endpoint of `logger_distributor`.
    pub mod logger_distributor {
        use super::{Entry, TABLE};
        /// tcp 1433: MSSQL
        ///
        /// Remote device: Logger Distributor.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:185.
        pub const TCP: &Entry = &TABLE[99];
    }
}
/// One endpoint of `net_adapter`.
pub mod net_adapter {
    use super::{Entry, TABLE};
    /// One endpoint of `agent_desktop`.
    pub mod agent_desktop {
        use super::{Entry, TABLE};
        /// tcp 5558: .NET Adapter
        ///
        /// Remote device: Agent Desktop.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:373.
        pub const TCP: &Entry = &TABLE[100];
    }
}
/// 2 endpoints of `netbios_name_resolution`.
pub mod netbios_name_resolution {
    use super::{Entry, TABLE};
    /// tcp 137: NetBIOS Name Resolution
    ///
    /// Printed at source-docs/cisco-ucce/12.6/en.html:277.
    pub const TCP: &Entry = &TABLE[101];
    /// udp 137: NetBIOS Name Resolution
    ///
    /// Printed at source-docs/cisco-ucce/12.6/en.html:277.
    pub const UDP: &Entry = &TABLE[102];
}
/// One endpoint of `netbios_netlogon_browsing`.
pub mod netbios_netlogon_browsing {
    use super::{Entry, TABLE};
    /// udp 138: NetBIOS Netlogon/ Browsing
    ///
    /// Printed at source-docs/cisco-ucce/12.6/en.html:278.
    pub const UDP: &Entry = &TABLE[103];
}
/// One endpoint of `netbios_session`.
pub mod netbios_session {
    use super::{Entry, TABLE};
    /// tcp 139: NetBIOS Session
    ///
    /// Printed at source-docs/cisco-ucce/12.6/en.html:276.
    pub const TCP: &Entry = &TABLE[104];
}
/// 2 endpoints of `pcanywhere`.
pub mod pcanywhere {
    use super::{Entry, TABLE};
    /// tcp 5631: pcAnywhere
    ///
    /// Printed at source-docs/cisco-ucce/12.6/en.html:300.
    pub const TCP: &Entry = &TABLE[105];
    /// udp 5632: pcAnywhere
    ///
    /// Printed at source-docs/cisco-ucce/12.6/en.html:300.
    pub const UDP: &Entry = &TABLE[106];
}
/// One endpoint of `primary_administration_and_data_server_rtfeed`.
pub mod primary_administration_and_data_server_rtfeed {
    use super::{Entry, TABLE};
    /// One endpoint of `administration_client`.
    pub mod administration_client {
        use super::{Entry, TABLE};
        /// tcp 48008 + 40\*instance: Primary Administration \& Data Server (rtfeed)
        ///
        /// Remote device: Administration client.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:167.
        pub const TCP: &Entry = &TABLE[107];
    }
}
/// One endpoint of `rdp_terminal_services`.
pub mod rdp_terminal_services {
    use super::{Entry, TABLE};
    /// tcp 3389: RDP (Terminal Services)
    ///
    /// Printed at source-docs/cisco-ucce/12.6/en.html:299.
    pub const TCP: &Entry = &TABLE[108];
}
/// 2 endpoints of `router_a_db_agent`.
pub mod router_a_db_agent {
    use super::{Entry, TABLE};
    /// One endpoint of `administration_and_data_server`.
    pub mod administration_and_data_server {
        use super::{Entry, TABLE};
        /// tcp 40019 + 40\*instance: Router A (DB Agent)
        ///
        /// Remote device: Administration \& Data Server.
        /// Notes: Secured EMT link.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:159.
        pub const TCP: &Entry = &TABLE[109];
    }
    /// One endpoint of `administration_client`.
    pub mod administration_client {
        use super::{Entry, TABLE};
        /// tcp 40019 + 40\*instance: Router A (DB Agent)
        ///
        /// Remote device: Administration client.
        /// Notes: Secured EMT link.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:161.
        pub const TCP: &Entry = &TABLE[110];
    }
}
/// One endpoint of `router_a_rtfeed`.
pub mod router_a_rtfeed {
    use super::{Entry, TABLE};
    /// One endpoint of `administration_and_data_server`.
    pub mod administration_and_data_server {
        use super::{Entry, TABLE};
        /// tcp 40007 + 40\*instance: Router A (rtfeed)
        ///
        /// Remote device: Administration \& Data Server.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:157.
        pub const TCP: &Entry = &TABLE[111];
    }
}
/// One endpoint of `router_b_db_agent`.
pub mod router_b_db_agent {
    use super::{Entry, TABLE};
    /// One endpoint of `administration_and_data_server`.
    pub mod administration_and_data_server {
        use super::{Entry, TABLE};
        /// tcp 41019 + 40\*instance: Router B (DB Agent)
        ///
        /// Remote device: Administration \& Data Server.
        /// Notes: Secured EMT link.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:160.
        pub const TCP: &Entry = &TABLE[112];
    }
}
/// One endpoint of `router_b_rtfeed`.
pub mod router_b_rtfeed {
    use super::{Entry, TABLE};
    /// One endpoint of `administration_and_data_server`.
    pub mod administration_and_data_server {
        use super::{Entry, TABLE};
        /// tcp 41007 + 40\*instance: Router B (rtfeed)
        ///
        /// Remote device: Administration \& Data Server.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:158.
        pub const TCP: &Entry = &TABLE[113];
    }
}
/// One endpoint of `router_side_a_and_b_db_worker`.
pub mod router_side_a_and_b_db_worker {
    use super::{Entry, TABLE};
    /// One endpoint of `db_worker_process_client`.
    pub mod db_worker_process_client {
        use super::{Entry, TABLE};
        /// udp 445: Router (side A and B) (DB Worker), DB Worker process port
        ///
        /// Remote device: DB Worker process client.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:47.
        pub const DB_WORKER_PROCESS_PORT_UDP: &Entry = &TABLE[114];
    }
}
/// 2 endpoints of `router_side_a_and_b_tip_event`.
pub mod router_side_a_and_b_tip_event {
    use super::{Entry, TABLE};
    /// 2 endpoints of `cuic_live_data`.
    pub mod cuic_live_data {
        use super::{Entry, TABLE};
        /// side A 40034 + 40\*instance: Router (side A and B) (TIP Event), Router A
        ///
        /// Remote device: CUIC/Live Data.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:311.
        pub const ROUTER_A_SIDE_A_PORT: &Entry = &TABLE[115];
        /// side B 41034 + 40\*instance: Router (side A and B) (TIP Event), Router B
        ///
        /// Remote device: CUIC/Live Data.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:311.
        pub const ROUTER_B_SIDE_B_PORT: &Entry = &TABLE[116];
    }
}
/// 2 endpoints of `router_side_a_and_b_tip_tos`.
pub mod router_side_a_and_b_tip_tos {
    use super::{Entry, TABLE};
    /// 2 endpoints of `cuic_live_data`.
    pub mod cuic_live_data {
        use super::{Entry, TABLE};
        /// side A 40035 + 40\*instance: Router (side A and B) (TIP TOS), Router A
        ///
        /// Remote device: CUIC/Live Data.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:312.
        pub const ROUTER_A_SIDE_A_PORT: &Entry = &TABLE[117];
        /// side B 41035 + 40\*instance: Router (side A and B) (TIP TOS), Router B
        ///
        /// Remote device: CUIC/Live Data.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:312.
        pub const ROUTER_B_SIDE_B_PORT: &Entry = &TABLE[118];
    }
}
/// 4 endpoints of `router_side_a_dmp_ccagent`.
pub mod router_side_a_dmp_ccagent {
    use super::{Entry, TABLE};
    /// 4 endpoints of `icm_pg_pgagent`.
    pub mod icm_pg_pgagent {
        use super::{Entry, TABLE};
        /// tcp 40003 + 40\*instance: Router (side A) DMP (ccagent), Public high
        ///
        /// Remote device: ICM PG (pgagent).
        /// Notes: Meant for PGs from before release 5.0. The UDP range applies only while QoS is off on the PG's private interface.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:139.
        pub const PUBLIC_HIGH_TCP: &Entry = &TABLE[119];
        /// tcp 40002 + 40\*instance: Router (side A) DMP (ccagent), Public low
        ///
        /// Remote device: ICM PG (pgagent).
        /// Notes: Meant for PGs from before release 5.0. The UDP range applies only while QoS is off on the PG's private interface.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:135.
        pub const PUBLIC_LOW_TCP: &Entry = &TABLE[120];
        /// tcp 40017 + 40\*instance: Router (side A) DMP (ccagent), Public medium
        ///
        /// Remote device: ICM PG (pgagent).
        /// Notes: Meant for PGs from before release 5.0. The UDP range applies only while QoS is off on the PG's private interface.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:137.
        pub const PUBLIC_MEDIUM_TCP: &Entry = &TABLE[121];
        /// udp 39500-39999: Router (side A) DMP (ccagent)
        ///
        /// Remote device: ICM PG (pgagent).
        /// Notes: Meant for PGs from before release 5.0. The UDP range applies only while QoS is off on the PG's private interface.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:140.
        pub const UDP: &Entry = &TABLE[122];
    }
}
/// 11 endpoints of `router_side_a_mds`.
pub mod router_side_a_mds {
    use super::{Entry, TABLE};
    /// One endpoint of `mds_process_client`.
    pub mod mds_process_client {
        use super::{Entry, TABLE};
        /// tcp 40000: Router (side A) (MDS), MDS process port
        ///
        /// Remote device: MDS process client.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:123.
        pub const MDS_PROCESS_PORT_TCP: &Entry = &TABLE[124];
    }
    /// One endpoint of `mds_process_client_synchronized`.
    pub mod mds_process_client_synchronized {
        use super::{Entry, TABLE};
        /// tcp 40001: Router (side A) (MDS), MDS state transfer port
        ///
        /// Remote device: MDS process client (synchronized).
        /// Printed at source-docs/cisco-ucce/12.6/en.html:124.
        pub const MDS_STATE_TRANSFER_PORT_TCP: &Entry = &TABLE[123];
    }
    /// 9 endpoints of `router_side_b_mds`.
    pub mod router_side_b_mds {
        use super::{Entry, TABLE};
        /// tcp 41005 + 40\*instance: Router (side A) (MDS), Private high
        ///
        /// Remote device: Router (side B) (MDS).
        /// Notes: The UDP range applies only while QoS is off on the router's private interface.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:110.
        pub const PRIVATE_HIGH_TCP: &Entry = &TABLE[125];
        /// tcp 41004 + 40\*instance: Router (side A) (MDS), Private low
        ///
        /// Remote device: Router (side B) (MDS).
        /// Notes: The UDP range applies only while QoS is off on the router's private interface.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:106.
        pub const PRIVATE_LOW_TCP: &Entry = &TABLE[126];
        /// tcp 41016 + 40\*instance: Router (side A) (MDS), Private medium
        ///
        /// Remote device: Router (side B) (MDS).
        /// Notes: The UDP range applies only while QoS is off on the router's private interface.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:108.
        pub const PRIVATE_MEDIUM_TCP: &Entry = &TABLE[127];
        /// tcp 41022 + 40\*instance: Router (side A) (MDS), State Xfer for CIC
        ///
        /// Remote device: Router (side B) (MDS).
        /// Notes: The UDP range applies only while QoS is off on the router's private interface.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:112.
        pub const STATE_XFER_FOR_CIC_TCP: &Entry = &TABLE[128];
        /// tcp 41033 + 40\*instance: Router (side A) (MDS), State Xfer for DBAgent
        ///
        /// Remote device: Router (side B) (MDS).
        /// Notes: The UDP range applies only while QoS is off on the router's private interface.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:119.
        pub const STATE_XFER_FOR_DBAGENT_TCP: &Entry = &TABLE[129];
        /// tcp 41021 + 40\*instance: Router (side A) (MDS), State Xfer for HLGR
        ///
        /// Remote device: Router (side B) (MDS).
        /// Notes: The UDP range applies only while QoS is off on the router's private interface.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:114.
        pub const STATE_XFER_FOR_HLGR_TCP_1: &Entry = &TABLE[130];
        /// tcp 41032 + 40\*instance: Router (side A) (MDS), State Xfer for HLGR
        ///
        /// Remote device: Router (side B) (MDS).
        /// Notes: The UDP range applies only while QoS is off on the router's private interface.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:114.
        pub const STATE_XFER_FOR_HLGR_TCP_2: &Entry = &TABLE[131];
        /// tcp 41020 + 40\*instance: Router (side A) (MDS), State Xfer for RTR
        ///
        /// Remote device: Router (side B) (MDS).
        /// Notes: The UDP range applies only while QoS is off on the router's private interface.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:116.
        pub const STATE_XFER_FOR_RTR_TCP: &Entry = &TABLE[132];
        /// udp 39500-39999: Router (side A) (MDS)
        ///
        /// Remote device: Router (side B) (MDS).
        /// Notes: The UDP range applies only while QoS is off on the router's private interface.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:117.
        pub const UDP: &Entry = &TABLE[133];
    }
}
/// 4 endpoints of `router_side_b_dmp_ccagent`.
pub mod router_side_b_dmp_ccagent {
    use super::{Entry, TABLE};
    /// 4 endpoints of `icm_pg_pgagent`.
    pub mod icm_pg_pgagent {
        use super::{Entry, TABLE};
        /// tcp 41003 + 40\*instance: Router (side B) DMP (ccagent), Public high
        ///
        /// Remote device: ICM PG (pgagent).
        /// Notes: Meant for PGs from before release 5.0. The UDP range applies only while QoS is off on the PG's private interface.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:152.
        pub const PUBLIC_HIGH_TCP: &Entry = &TABLE[134];
        /// tcp 41002 + 40\*instance: Router (side B) DMP (ccagent), Public low
        ///
        /// Remote device: ICM PG (pgagent).
        /// Notes: Meant for PGs from before release 5.0. The UDP range applies only while QoS is off on the PG's private interface.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:148.
        pub const PUBLIC_LOW_TCP: &Entry = &TABLE[135];
        /// tcp 41017 + 40\*instance: Router (side B) DMP (ccagent), Public medium
        ///
        /// Remote device: ICM PG (pgagent).
        /// Notes: Meant for PGs from before release 5.0. The UDP range applies only while QoS is off on the PG's private interface.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:150.
        pub const PUBLIC_MEDIUM_TCP: &Entry = &TABLE[136];
        /// udp 39500-39999: Router (side B) DMP (ccagent)
        ///
        /// Remote device: ICM PG (pgagent).
        /// Notes: Meant for PGs from before release 5.0. The UDP range applies only while QoS is off on the PG's private interface.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:153.
        pub const UDP: &Entry = &TABLE[137];
    }
}
/// 11 endpoints of `router_side_b_mds`.
pub mod router_side_b_mds {
    use super::{Entry, TABLE};
    /// One endpoint of `mds_process_client`.
    pub mod mds_process_client {
        use super::{Entry, TABLE};
        /// tcp 41000: Router (side B) (MDS), MDS process port
        ///
        /// Remote device: MDS process client.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:45.
        pub const MDS_PROCESS_PORT_TCP: &Entry = &TABLE[139];
    }
    /// One endpoint of `mds_process_client_synchronized`.
    pub mod mds_process_client_synchronized {
        use super::{Entry, TABLE};
        /// tcp 41001: Router (side B) (MDS), MDS state transfer port
        ///
        /// Remote device: MDS process client (synchronized).
        /// Printed at source-docs/cisco-ucce/12.6/en.html:46.
        pub const MDS_STATE_TRANSFER_PORT_TCP: &Entry = &TABLE[138];
    }
    /// 9 endpoints of `router_side_a_mds`.
    pub mod router_side_a_mds {
        use super::{Entry, TABLE};
        /// tcp 41005 + 40\*instance: Router (side B) (MDS), Private high
        ///
        /// Remote device: Router (side A) (MDS).
        /// Notes: The UDP range applies only while QoS is off on the router's private interface.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:32.
        pub const PRIVATE_HIGH_TCP: &Entry = &TABLE[140];
        /// tcp 41004 + 40\*instance: Router (side B) (MDS), Private low
        ///
        /// Remote device: Router (side A) (MDS).
        /// Notes: The UDP range applies only while QoS is off on the router's private interface.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:28.
        pub const PRIVATE_LOW_TCP: &Entry = &TABLE[141];
        /// tcp 41016 + 40\*instance: Router (side B) (MDS), Private medium
        ///
        /// Remote device: Router (side A) (MDS).
        /// Notes: The UDP range applies only while QoS is off on the router's private interface.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:30.
        pub const PRIVATE_MEDIUM_TCP: &Entry = &TABLE[142];
        /// tcp 41022 + 40\*instance: Router (side B) (MDS), State Xfer for CIC
        ///
        /// Remote device: Router (side A) (MDS).
        /// Notes: The UDP range applies only while QoS is off on the router's private interface.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:34.
        pub const STATE_XFER_FOR_CIC_TCP: &Entry = &TABLE[143];
        /// tcp 41033 + 40\*instance: Router (side B) (MDS), State Xfer for DBAgent
        ///
        /// Remote device: Router (side A) (MDS).
        /// Notes: The UDP range applies only while QoS is off on the router's private interface.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:41.
        pub const STATE_XFER_FOR_DBAGENT_TCP: &Entry = &TABLE[144];
        /// tcp 41021 + 40\*instance: Router (side B) (MDS), State Xfer for HLGR
        ///
        /// Remote device: Router (side A) (MDS).
        /// Notes: The UDP range applies only while QoS is off on the router's private interface.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:36.
        pub const STATE_XFER_FOR_HLGR_TCP_1: &Entry = &TABLE[145];
        /// tcp 41032 + 40\*instance: Router (side B) (MDS), State Xfer for HLGR
        ///
        /// Remote device: Router (side A) (MDS).
        /// Notes: The UDP range applies only while QoS is off on the router's private interface.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:36.
        pub const STATE_XFER_FOR_HLGR_TCP_2: &Entry = &TABLE[146];
        /// tcp 41020 + 40\*instance: Router (side B) (MDS), State Xfer for RTR
        ///
        /// Remote device: Router (side A) (MDS).
        /// Notes: The UDP range applies only while QoS is off on the router's private interface.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:38.
        pub const STATE_XFER_FOR_RTR_TCP: &Entry = &TABLE[147];
        /// udp 39500-39999: Router (side B) (MDS)
        ///
        /// Remote device: Router (side A) (MDS).
        /// Notes: The UDP range applies only while QoS is off on the router's private interface.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:39.
        pub const UDP: &Entry = &TABLE[148];
    }
}
/// 2 endpoints of `rpc`.
pub mod rpc {
    use super::{Entry, TABLE};
    /// tcp 135: RPC
    ///
    /// Printed at source-docs/cisco-ucce/12.6/en.html:275.
    pub const TCP: &Entry = &TABLE[149];
    /// udp 135: RPC
    ///
    /// Printed at source-docs/cisco-ucce/12.6/en.html:275.
    pub const UDP: &Entry = &TABLE[150];
}
/// One endpoint of `rtp_for_sip`.
pub mod rtp_for_sip {
    use super::{Entry, TABLE};
    /// One endpoint of `voice_gateway`.
    pub mod voice_gateway {
        use super::{Entry, TABLE};
        /// udp RTPPortRangeStart + 2000\*instance .. +2000: RTP for SIP
        ///
        /// Remote device: Voice gateway.
        /// Notes: Configurable: registry key RTPPortRangeStart.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:200.
        pub const UDP: &Entry = &TABLE[151];
    }
}
/// One endpoint of `secondary_administration_and_data_server_rtfeed`.
pub mod secondary_administration_and_data_server_rtfeed {
    use super::{Entry, TABLE};
    /// One endpoint of `administration_client`.
    pub mod administration_client {
        use super::{Entry, TABLE};
        /// tcp 49008 + 40\*instance: Secondary Administration \& Data Server (rtfeed)
        ///
        /// Remote device: Administration client.
        /// Printed at source-docs/cisco-ucce/12.6/en.html:168.
        pub const TCP: &Entry = &TABLE[152];
    }
}
/// 2 endpoints of `smb`.
pub mod smb {
    use super::{Entry, TABLE};
    /// tcp 445: SMB
    ///
    /// Printed at source-docs/cisco-ucce/12.6/en.html:279.
    pub const TCP: &Entry = &TABLE[153];
    /// udp 445: SMB
    ///
    /// Printed at source-docs/cisco-ucce/12.6/en.html:279.
    pub const UDP: &Entry = &TABLE[154];
}
/// One endpoint of `snmp_trap`.
pub mod snmp_trap {
    use super::{Entry, TABLE};
    /// udp 162: SNMP–Trap
    ///
    /// Printed at source-docs/cisco-ucce/12.6/en.html:296.
    pub const UDP: &Entry = &TABLE[155];
}
/// One endpoint of `syslog`.
pub mod syslog {
    use super::{Entry, TABLE};
    /// udp 514: Syslog
    ///
    /// Printed at source-docs/cisco-ucce/12.6/en.html:297.
    pub const UDP: &Entry = &TABLE[156];
}
/// 3 endpoints of `tdm_process_communications`.
pub mod tdm_process_communications {
    use super::{Entry, TABLE};
    /// 2 endpoints of `avaya_acd_cms`.
    pub mod avaya_acd_cms {
        use super::{Entry, TABLE};
        /// 2 endpoints of `avaya_pim`.
        pub mod avaya_pim {
            use super::{Entry, TABLE};
            /// tcp 5678: TDM Process Communications, Avaya ACD CMS
            ///
            /// Remote device: Avaya PIM.
            /// Printed at source-docs/cisco-ucce/12.6/en.html:264.
            pub const REMOTE_TCP: &Entry = &TABLE[157];
            /// tcp 6060-6070: TDM Process Communications, Avaya ACD CMS
            ///
            /// Remote device: Avaya PIM.
            /// Printed at source-docs/cisco-ucce/12.6/en.html:264.
            pub const TCP: &Entry = &TABLE[158];
        }
    }
    /// One endpoint of `ucce_system_pg_cti_server`.
    pub mod ucce_system_pg_cti_server {
        use super::{Entry, TABLE};
        /// One endpoint of `ucce_gateway_pim`.
        pub mod ucce_gateway_pim {
            use super::{Entry, TABLE};
            /// tcp 42027: TDM Process Communications, UCCE System PG / CTI Server
            ///
            /// Remote device: UCCE Gateway PIM.
            /// Notes: Configurable.
            /// Printed at source-docs/cisco-ucce/12.6/en.html:265.
            pub const TCP: &Entry = &TABLE[159];
        }
    }
}
/// One endpoint of `telnet`.
pub mod telnet {
    use super::{Entry, TABLE};
    /// tcp 23: Telnet
    ///
    /// Printed at source-docs/cisco-ucce/12.6/en.html:298.
    pub const TCP: &Entry = &TABLE[160];
}
/// 2 endpoints of `vnc`.
pub mod vnc {
    use super::{Entry, TABLE};
    /// tcp 5800: VNC, Java HTTP
    ///
    /// Printed at source-docs/cisco-ucce/12.6/en.html:301.
    pub const JAVA_HTTP_TCP: &Entry = &TABLE[161];
    /// tcp 5900: VNC
    ///
    /// Printed at source-docs/cisco-ucce/12.6/en.html:301.
    pub const TCP: &Entry = &TABLE[162];
}
/// All endpoints of the document, sorted by id.
pub static TABLE: [Entry; 163] = [
    Entry {
        id: "active-directory-web-services.tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "Active Directory Web Services",
        listener_en: "Active Directory Web Services",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(9389),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 284,
    },
    Entry {
        id: "active-directory-web-services.udp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "Active Directory Web Services",
        listener_en: "Active Directory Web Services",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Udp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(9389),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 284,
    },
    Entry {
        id: "aw-tomcat.hybrid-services-on-cloud.remote-port",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "AW Tomcat",
        listener_en: "AW Tomcat",
        remote: "Hybrid Services on cloud",
        remote_en: "Hybrid Services on cloud",
        label: "",
        label_en: "",
        role: Role::Remote,
        side: None,
        transport: None,
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(443),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 326,
    },
    Entry {
        id: "ccmp-database-server-a-b.msdtc.ccmp-db-sever-a-b.remote-tcp",
        document: "cisco-ucce/12.6/en",
        section: "CCMP Database server A/B",
        listener: "MSDTC",
        listener_en: "MSDTC",
        remote: "CCMP DB sever A/B",
        remote_en: "CCMP DB sever A/B",
        label: "",
        label_en: "",
        role: Role::Remote,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::range(1024, 5000),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 346,
    },
    Entry {
        id: "ccmp-database-server-a-b.msdtc.ccmp-db-sever-a-b.tcp",
        document: "cisco-ucce/12.6/en",
        section: "CCMP Database server A/B",
        listener: "MSDTC",
        listener_en: "MSDTC",
        remote: "CCMP DB sever A/B",
        remote_en: "CCMP DB sever A/B",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(135),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 346,
    },
    Entry {
        id: "ccmp-database-server-a-b.smb-over-ip-cvp-media-server.integrated-configuration-environment.tcp",
        document: "cisco-ucce/12.6/en",
        section: "CCMP Database server A/B",
        listener: "SMB over IP (CVP Media Server)",
        listener_en: "SMB over IP (CVP Media Server)",
        remote: "Integrated Configuration Environment",
        remote_en: "Integrated Configuration Environment",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(445),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 347,
    },
    Entry {
        id: "ccmp-database-server-a-b.smb-over-ip-cvp-media-server.integrated-configuration-environment.udp",
        document: "cisco-ucce/12.6/en",
        section: "CCMP Database server A/B",
        listener: "SMB over IP (CVP Media Server)",
        listener_en: "SMB over IP (CVP Media Server)",
        remote: "Integrated Configuration Environment",
        remote_en: "Integrated Configuration Environment",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Udp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(445),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 347,
    },
    Entry {
        id: "ccmp-database-server-a-b.sql.cce-cch-administration-and-data-server-side-a-b.tcp",
        document: "cisco-ucce/12.6/en",
        section: "CCMP Database server A/B",
        listener: "SQL",
        listener_en: "SQL",
        remote: "CCE /CCH Administration and Data server side A/B",
        remote_en: "CCE /CCH Administration and Data server side A/B",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(1433),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 345,
    },
    Entry {
        id: "ccmp-database-server-a-b.sql.ccmp-db-server-a-b.tcp",
        document: "cisco-ucce/12.6/en",
        section: "CCMP Database server A/B",
        listener: "SQL",
        listener_en: "SQL",
        remote: "CCMP DB server A/B",
        remote_en: "CCMP DB server A/B",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(1433),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 344,
    },
    Entry {
        id: "ccmp-web-application-server-a-b.ldap-domain-controller.integrated-configuration-environment-ice.tcp",
        document: "cisco-ucce/12.6/en",
        section: "CCMP Web/Application server A/B",
        listener: "LDAP (Domain Controller)",
        listener_en: "LDAP (Domain Controller)",
        remote: "Integrated Configuration Environment (ICE)",
        remote_en: "Integrated Configuration Environment (ICE)",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(389),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 340,
    },
    Entry {
        id: "ccmp-web-application-server-a-b.ldap-domain-controller.integrated-configuration-environment-ice.udp",
        document: "cisco-ucce/12.6/en",
        section: "CCMP Web/Application server A/B",
        listener: "LDAP (Domain Controller)",
        listener_en: "LDAP (Domain Controller)",
        remote: "Integrated Configuration Environment (ICE)",
        remote_en: "Integrated Configuration Environment (ICE)",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Udp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(389),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 340,
    },
    Entry {
        id: "ccmp-web-application-server-a-b.sql.ccmp-db-server-a-b.tcp",
        document: "cisco-ucce/12.6/en",
        section: "CCMP Web/Application server A/B",
        listener: "SQL",
        listener_en: "SQL",
        remote: "CCMP DB server A/B",
        remote_en: "CCMP DB server A/B",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(1433),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 339,
    },
    Entry {
        id: "cicm-router-side-a-incrpnic.nam-router-cic.udp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "CICM Router (side A) (INCRPNIC)",
        listener_en: "CICM Router (side A) (INCRPNIC)",
        remote: "NAM Router (CIC)",
        remote_en: "NAM Router (CIC)",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Udp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(40025, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 170,
    },
    Entry {
        id: "cicm-router-side-b-incrpnic.nam-router-cic.udp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "CICM Router (side B) (INCRPNIC)",
        listener_en: "CICM Router (side B) (INCRPNIC)",
        remote: "NAM Router (CIC)",
        remote_en: "NAM Router (CIC)",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Udp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(41025, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 171,
    },
    Entry {
        id: "contact-sharing.active-mq-for-live-data.remote-tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "Contact Sharing",
        listener_en: "Contact Sharing",
        remote: "Active MQ for Live Data",
        remote_en: "Active MQ for Live Data",
        label: "",
        label_en: "",
        role: Role::Remote,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(61616),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 169,
    },
    Entry {
        id: "contact-sharing.active-mq-for-live-data.tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "Contact Sharing",
        listener_en: "Contact Sharing",
        remote: "Active MQ for Live Data",
        remote_en: "Active MQ for Live Data",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(61616),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 169,
    },
    Entry {
        id: "crm-connector-server.cisco-cti-server.default-of-side-a-configurable.tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "CRM Connector Server",
        listener_en: "CRM Connector Server",
        remote: "Cisco CTI Server",
        remote_en: "Cisco CTI Server",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(42027),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 374,
    },
    Entry {
        id: "crm-connector-server.cisco-cti-server.default-of-side-b-configurable.tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "CRM Connector Server",
        listener_en: "CRM Connector Server",
        remote: "Cisco CTI Server",
        remote_en: "Cisco CTI Server",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(44027),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 375,
    },
    Entry {
        id: "crm-connector-server.crm-adapters.tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "CRM Connector Server",
        listener_en: "CRM Connector Server",
        remote: "CRM Adapters",
        remote_en: "CRM Adapters",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(5666),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 372,
    },
    Entry {
        id: "crm-connector-server.server-administration-tool.tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "CRM Connector Server",
        listener_en: "CRM Connector Server",
        remote: "Server Administration Tool",
        remote_en: "Server Administration Tool",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(65372),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 376,
    },
    Entry {
        id: "crm-datastore-for-sap.crm-connector-for-sap.tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "CRM DataStore for SAP",
        listener_en: "CRM DataStore for SAP",
        remote: "CRM Connector for SAP",
        remote_en: "CRM Connector for SAP",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(42029),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 361,
    },
    Entry {
        id: "csfs.csfs-duplexed-peer.tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "CSFS",
        listener_en: "CSFS",
        remote: "CSFS duplexed peer",
        remote_en: "CSFS duplexed peer",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(40015),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 172,
    },
    Entry {
        id: "cti-os-server.cti-os-client-cti-os-server-peers-cad-desktop-cisco-sync-service.tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "CTI OS Server",
        listener_en: "CTI OS Server",
        remote: "CTI OS Client CTI OS Server Peers CAD Desktop Cisco Sync Service",
        remote_en: "CTI OS Client CTI OS Server Peers CAD Desktop Cisco Sync Service",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(42028),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 236,
    },
    Entry {
        id: "cti-os-server.cti-os-client-cti-os-server-peers-cisco-sync-service.tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "CTI OS Server",
        listener_en: "CTI OS Server",
        remote: "CTI OS Client CTI OS Server Peers Cisco Sync Service",
        remote_en: "CTI OS Client CTI OS Server Peers Cisco Sync Service",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(42028),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 240,
    },
    Entry {
        id: "cti-os-silent-monitor-service.cti-os-client.tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "CTI OS Silent Monitor Service",
        listener_en: "CTI OS Silent Monitor Service",
        remote: "CTI OS Client",
        remote_en: "CTI OS Client",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(42228),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 246,
    },
    Entry {
        id: "cti-os-silent-monitor-service.tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "CTI OS Silent Monitor Service",
        listener_en: "CTI OS Silent Monitor Service",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(42228),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 245,
    },
    Entry {
        id: "cti-os-supervisor-desktop.cti-os-client.system-pgs-only.udp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "CTI OS Supervisor Desktop",
        listener_en: "CTI OS Supervisor Desktop",
        remote: "CTI OS Client",
        remote_en: "CTI OS Client",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Udp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(39200),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 244,
    },
    Entry {
        id: "cti-os-supervisor-desktop.cti-os-client.udp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "CTI OS Supervisor Desktop",
        listener_en: "CTI OS Supervisor Desktop",
        remote: "CTI OS Client",
        remote_en: "CTI OS Client",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Udp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(39200),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 243,
    },
    Entry {
        id: "diagnostic-framework.any-client-that-is-requesting-information-from-the-diagnostic-service.tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "Diagnostic framework",
        listener_en: "Diagnostic framework",
        remote: "Any client that is requesting information from the diagnostic service.",
        remote_en: "Any client that is requesting information from the diagnostic service.",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(7890),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 175,
    },
    Entry {
        id: "dialer-sip.voice-gateway-or-sip-proxy.port-1",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "Dialer (SIP)",
        listener_en: "Dialer (SIP)",
        remote: "Voice Gateway or SIP Proxy",
        remote_en: "Voice Gateway or SIP Proxy",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: None,
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(5060),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 205,
    },
    Entry {
        id: "dialer-sip.voice-gateway-or-sip-proxy.port-2",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "Dialer (SIP)",
        listener_en: "Dialer (SIP)",
        remote: "Voice Gateway or SIP Proxy",
        remote_en: "Voice Gateway or SIP Proxy",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: None,
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::from_setting("SIPDialerPortBaseNumber", 0, 0, 1),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 205,
    },
    Entry {
        id: "dialer.voice-gateway.port",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "Dialer",
        listener_en: "Dialer",
        remote: "Voice Gateway",
        remote_en: "Voice Gateway",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: None,
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(58800, 1),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 195,
    },
    Entry {
        id: "dialer.voice-gateway.remote-udp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "Dialer",
        listener_en: "Dialer",
        remote: "Voice Gateway",
        remote_en: "Voice Gateway",
        label: "",
        label_en: "",
        role: Role::Remote,
        side: None,
        transport: Some(Transport::Udp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(58800),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 195,
    },
    Entry {
        id: "dns.tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "DNS",
        listener_en: "DNS",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(53),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 285,
    },
    Entry {
        id: "dns.udp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "DNS",
        listener_en: "DNS",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Udp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(53),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 285,
    },
    Entry {
        id: "ged-188-cti-server-secured.finesse-cisco-outbound-dialer-arm-interface-cti-os-server.side-a-tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "GED-188 (CTI Server) secured",
        listener_en: "GED-188 (CTI Server) secured",
        remote: "Finesse Cisco Outbound Dialer ARM Interface CTI OS Server",
        remote_en: "Finesse Cisco Outbound Dialer ARM Interface CTI OS Server",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: Some(Side::A),
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(42030, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 229,
    },
    Entry {
        id: "ged-188-cti-server-secured.finesse-cisco-outbound-dialer-arm-interface-cti-os-server.side-b-tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "GED-188 (CTI Server) secured",
        listener_en: "GED-188 (CTI Server) secured",
        remote: "Finesse Cisco Outbound Dialer ARM Interface CTI OS Server",
        remote_en: "Finesse Cisco Outbound Dialer ARM Interface CTI OS Server",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: Some(Side::B),
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(43030, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 231,
    },
    Entry {
        id: "ged-188-cti-server-unsecured.finesse-cisco-outbound-dialer-arm-interface-cti-os-server.side-a-tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "GED-188 (CTI Server) unsecured",
        listener_en: "GED-188 (CTI Server) unsecured",
        remote: "Finesse Cisco Outbound Dialer ARM Interface CTI OS Server",
        remote_en: "Finesse Cisco Outbound Dialer ARM Interface CTI OS Server",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: Some(Side::A),
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(42027, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 219,
    },
    Entry {
        id: "ged-188-cti-server-unsecured.finesse-cisco-outbound-dialer-arm-interface-cti-os-server.side-b-tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "GED-188 (CTI Server) unsecured",
        listener_en: "GED-188 (CTI Server) unsecured",
        remote: "Finesse Cisco Outbound Dialer ARM Interface CTI OS Server",
        remote_en: "Finesse Cisco Outbound Dialer ARM Interface CTI OS Server",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: Some(Side::B),
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(43027, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 221,
    },
    Entry {
        id: "icm-pg1-side-a-and-b-mds.icm-pg1-opposite-side-a-or-b.private-high-tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "ICM PG1 (side A and B) (MDS)",
        listener_en: "ICM PG1 (side A and B) (MDS)",
        remote: "ICM PG1 (Opposite Side: A or B)",
        remote_en: "ICM PG1 (Opposite Side: A or B)",
        label: "Private high",
        label_en: "Private high",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(43005, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 59,
    },
    Entry {
        id: "icm-pg1-side-a-and-b-mds.icm-pg1-opposite-side-a-or-b.private-low-tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "ICM PG1 (side A and B) (MDS)",
        listener_en: "ICM PG1 (side A and B) (MDS)",
        remote: "ICM PG1 (Opposite Side: A or B)",
        remote_en: "ICM PG1 (Opposite Side: A or B)",
        label: "Private low",
        label_en: "Private low",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(43004, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 55,
    },
    Entry {
        id: "icm-pg1-side-a-and-b-mds.icm-pg1-opposite-side-a-or-b.private-medium-tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "ICM PG1 (side A and B) (MDS)",
        listener_en: "ICM PG1 (side A and B) (MDS)",
        remote: "ICM PG1 (Opposite Side: A or B)",
        remote_en: "ICM PG1 (Opposite Side: A or B)",
        label: "Private medium",
        label_en: "Private medium",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(43016, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 57,
    },
    Entry {
        id: "icm-pg1-side-a-and-b-mds.icm-pg1-opposite-side-a-or-b.state-xfer-for-opc-tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "ICM PG1 (side A and B) (MDS)",
        listener_en: "ICM PG1 (side A and B) (MDS)",
        remote: "ICM PG1 (Opposite Side: A or B)",
        remote_en: "ICM PG1 (Opposite Side: A or B)",
        label: "State Xfer for OPC",
        label_en: "State Xfer for OPC",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(43023, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 61,
    },
    Entry {
        id: "icm-pg1-side-a-and-b-mds.icm-pg1-opposite-side-a-or-b.udp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "ICM PG1 (side A and B) (MDS)",
        listener_en: "ICM PG1 (side A and B) (MDS)",
        remote: "ICM PG1 (Opposite Side: A or B)",
        remote_en: "ICM PG1 (Opposite Side: A or B)",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Udp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::range(39500, 39999),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 62,
    },
    Entry {
        id: "icm-pg1-side-a-and-b-pgagent.icm-pg1-opposite-side-a-or-b-pgagent.tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "ICM PG1 (side A and B) (pgagent)",
        listener_en: "ICM PG1 (side A and B) (pgagent)",
        remote: "ICM PG1 (Opposite Side: A or B) (pgagent)",
        remote_en: "ICM PG1 (Opposite Side: A or B) (pgagent)",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(43006, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 48,
    },
    Entry {
        id: "icm-pg1-side-a-and-b-tip-event.cuic-live-data.side-a-port",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "ICM PG1 (side A and B) (TIP Event)",
        listener_en: "ICM PG1 (side A and B) (TIP Event)",
        remote: "CUIC/Live Data",
        remote_en: "CUIC/Live Data",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: Some(Side::A),
        transport: None,
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(42034, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 313,
    },
    Entry {
        id: "icm-pg1-side-a-and-b-tip-event.cuic-live-data.side-b-port",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "ICM PG1 (side A and B) (TIP Event)",
        listener_en: "ICM PG1 (side A and B) (TIP Event)",
        remote: "CUIC/Live Data",
        remote_en: "CUIC/Live Data",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: Some(Side::B),
        transport: None,
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(43034, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 313,
    },
    Entry {
        id: "icm-pg1-side-a-and-b-tip-tos.cuic-live-data.side-a-port",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "ICM PG1 (side A and B) (TIP TOS)",
        listener_en: "ICM PG1 (side A and B) (TIP TOS)",
        remote: "CUIC/Live Data",
        remote_en: "CUIC/Live Data",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: Some(Side::A),
        transport: None,
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(42035, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 315,
    },
    Entry {
        id: "icm-pg1-side-a-and-b-tip-tos.cuic-live-data.side-b-port",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "ICM PG1 (side A and B) (TIP TOS)",
        listener_en: "ICM PG1 (side A and B) (TIP TOS)",
        remote: "CUIC/Live Data",
        remote_en: "CUIC/Live Data",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: Some(Side::B),
        transport: None,
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(43035, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 315,
    },
    Entry {
        id: "icm-pg1-side-a-mds.mds-process-client-synchronized.mds-state-transfer-port-tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "ICM PG1 (side A) (MDS)",
        listener_en: "ICM PG1 (side A) (MDS)",
        remote: "MDS process client (synchronized)",
        remote_en: "MDS process client (synchronized)",
        label: "MDS state transfer port",
        label_en: "MDS state transfer port",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(42001),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 126,
    },
    Entry {
        id: "icm-pg1-side-a-mds.mds-process-client.mds-process-port-tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "ICM PG1 (side A) (MDS)",
        listener_en: "ICM PG1 (side A) (MDS)",
        remote: "MDS process client",
        remote_en: "MDS process client",
        label: "MDS process port",
        label_en: "MDS process port",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(42000),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 125,
    },
    Entry {
        id: "icm-pg1-side-b-mds.mds-process-client-synchronized.mds-state-transfer-port-tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "ICM PG1 (side B) (MDS)",
        listener_en: "ICM PG1 (side B) (MDS)",
        remote: "MDS process client (synchronized)",
        remote_en: "MDS process client (synchronized)",
        label: "MDS state transfer port",
        label_en: "MDS state transfer port",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(43001),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 97,
    },
    Entry {
        id: "icm-pg1-side-b-mds.mds-process-client.mds-process-port-tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "ICM PG1 (side B) (MDS)",
        listener_en: "ICM PG1 (side B) (MDS)",
        remote: "MDS process client",
        remote_en: "MDS process client",
        label: "MDS process port",
        label_en: "MDS process port",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(43000),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 96,
    },
    Entry {
        id: "icm-pg2-side-a-and-b-mds.icm-pg2-opposite-side-a-or-b.private-high-tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "ICM PG2 (side A and B) (MDS)",
        listener_en: "ICM PG2 (side A and B) (MDS)",
        remote: "ICM PG2 (Opposite Side: A or B)",
        remote_en: "ICM PG2 (Opposite Side: A or B)",
        label: "Private high",
        label_en: "Private high",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(45005, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 74,
    },
    Entry {
        id: "icm-pg2-side-a-and-b-mds.icm-pg2-opposite-side-a-or-b.private-low-tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "ICM PG2 (side A and B) (MDS)",
        listener_en: "ICM PG2 (side A and B) (MDS)",
        remote: "ICM PG2 (Opposite Side: A or B)",
        remote_en: "ICM PG2 (Opposite Side: A or B)",
        label: "Private low",
        label_en: "Private low",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(45004, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 70,
    },
    Entry {
        id: "icm-pg2-side-a-and-b-mds.icm-pg2-opposite-side-a-or-b.private-medium-tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "ICM PG2 (side A and B) (MDS)",
        listener_en: "ICM PG2 (side A and B) (MDS)",
        remote: "ICM PG2 (Opposite Side: A or B)",
        remote_en: "ICM PG2 (Opposite Side: A or B)",
        label: "Private medium",
        label_en: "Private medium",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(45016, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 72,
    },
    Entry {
        id: "icm-pg2-side-a-and-b-mds.icm-pg2-opposite-side-a-or-b.state-xfer-for-opc-tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "ICM PG2 (side A and B) (MDS)",
        listener_en: "ICM PG2 (side A and B) (MDS)",
        remote: "ICM PG2 (Opposite Side: A or B)",
        remote_en: "ICM PG2 (Opposite Side: A or B)",
        label: "State Xfer for OPC",
        label_en: "State Xfer for OPC",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(45023, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 76,
    },
    Entry {
        id: "icm-pg2-side-a-and-b-mds.icm-pg2-opposite-side-a-or-b.udp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "ICM PG2 (side A and B) (MDS)",
        listener_en: "ICM PG2 (side A and B) (MDS)",
        remote: "ICM PG2 (Opposite Side: A or B)",
        remote_en: "ICM PG2 (Opposite Side: A or B)",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Udp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::range(39500, 39999),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 77,
    },
    Entry {
        id: "icm-pg2-side-a-and-b-pgagent.icm-pg2-opposite-side-a-or-b-pgagent.tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "ICM PG2 (side A and B) (pgagent)",
        listener_en: "ICM PG2 (side A and B) (pgagent)",
        remote: "ICM PG2 (Opposite Side: A or B) (pgagent)",
        remote_en: "ICM PG2 (Opposite Side: A or B) (pgagent)",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(45006, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 49,
    },
    Entry {
        id: "icm-pg2-side-a-and-b-tip-event.cuic-live-data.side-a-port",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "ICM PG2 (side A and B) (TIP Event)",
        listener_en: "ICM PG2 (side A and B) (TIP Event)",
        remote: "CUIC/Live Data",
        remote_en: "CUIC/Live Data",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: Some(Side::A),
        transport: None,
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(44034, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 314,
    },
    Entry {
        id: "icm-pg2-side-a-and-b-tip-event.cuic-live-data.side-b-port",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "ICM PG2 (side A and B) (TIP Event)",
        listener_en: "ICM PG2 (side A and B) (TIP Event)",
        remote: "CUIC/Live Data",
        remote_en: "CUIC/Live Data",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: Some(Side::B),
        transport: None,
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(45034, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 314,
    },
    Entry {
        id: "icm-pg2-side-a-and-b-tip-tos.cuic-live-data.side-a-port",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "ICM PG2 (side A and B) (TIP TOS)",
        listener_en: "ICM PG2 (side A and B) (TIP TOS)",
        remote: "CUIC/Live Data",
        remote_en: "CUIC/Live Data",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: Some(Side::A),
        transport: None,
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(44035, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 316,
    },
    Entry {
        id: "icm-pg2-side-a-and-b-tip-tos.cuic-live-data.side-b-port",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "ICM PG2 (side A and B) (TIP TOS)",
        listener_en: "ICM PG2 (side A and B) (TIP TOS)",
        remote: "CUIC/Live Data",
        remote_en: "CUIC/Live Data",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: Some(Side::B),
        transport: None,
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(45035, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 316,
    },
    Entry {
        id: "icm-pg2-side-a-mds.mds-process-client-synchronized.mds-state-transfer-port-tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "ICM PG2 (side A) (MDS)",
        listener_en: "ICM PG2 (side A) (MDS)",
        remote: "MDS process client (synchronized)",
        remote_en: "MDS process client (synchronized)",
        label: "MDS state transfer port",
        label_en: "MDS state transfer port",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(44001),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 128,
    },
    Entry {
        id: "icm-pg2-side-a-mds.mds-process-client.mds-process-port-tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "ICM PG2 (side A) (MDS)",
        listener_en: "ICM PG2 (side A) (MDS)",
        remote: "MDS process client",
        remote_en: "MDS process client",
        label: "MDS process port",
        label_en: "MDS process port",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(44000),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 127,
    },
    Entry {
        id: "icm-pg2-side-b-mds.mds-process-client-synchronized.mds-state-transfer-port-tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "ICM PG2 (side B) (MDS)",
        listener_en: "ICM PG2 (side B) (MDS)",
        remote: "MDS process client (synchronized)",
        remote_en: "MDS process client (synchronized)",
        label: "MDS state transfer port",
        label_en: "MDS state transfer port",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(45001),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 99,
    },
    Entry {
        id: "icm-pg2-side-b-mds.mds-process-client.mds-process-port-tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "ICM PG2 (side B) (MDS)",
        listener_en: "ICM PG2 (side B) (MDS)",
        remote: "MDS process client",
        remote_en: "MDS process client",
        label: "MDS process port",
        label_en: "MDS process port",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(45000),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 98,
    },
    Entry {
        id: "icm-pg3-side-a-and-b-mds.icm-pg3-opposite-side-a-or-b.private-high-tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "ICM PG3 (side A and B) (MDS)",
        listener_en: "ICM PG3 (side A and B) (MDS)",
        remote: "ICM PG3 (Opposite Side: A or B)",
        remote_en: "ICM PG3 (Opposite Side: A or B)",
        label: "Private high",
        label_en: "Private high",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(47505, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 89,
    },
    Entry {
        id: "icm-pg3-side-a-and-b-mds.icm-pg3-opposite-side-a-or-b.private-low-tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "ICM PG3 (side A and B) (MDS)",
        listener_en: "ICM PG3 (side A and B) (MDS)",
        remote: "ICM PG3 (Opposite Side: A or B)",
        remote_en: "ICM PG3 (Opposite Side: A or B)",
        label: "Private low",
        label_en: "Private low",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(47504, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 85,
    },
    Entry {
        id: "icm-pg3-side-a-and-b-mds.icm-pg3-opposite-side-a-or-b.private-medium-tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "ICM PG3 (side A and B) (MDS)",
        listener_en: "ICM PG3 (side A and B) (MDS)",
        remote: "ICM PG3 (Opposite Side: A or B)",
        remote_en: "ICM PG3 (Opposite Side: A or B)",
        label: "Private medium",
        label_en: "Private medium",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(47516, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 87,
    },
    Entry {
        id: "icm-pg3-side-a-and-b-mds.icm-pg3-opposite-side-a-or-b.state-xfer-for-opc-tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "ICM PG3 (side A and B) (MDS)",
        listener_en: "ICM PG3 (side A and B) (MDS)",
        remote: "ICM PG3 (Opposite Side: A or B)",
        remote_en: "ICM PG3 (Opposite Side: A or B)",
        label: "State Xfer for OPC",
        label_en: "State Xfer for OPC",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(47523, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 91,
    },
    Entry {
        id: "icm-pg3-side-a-and-b-mds.icm-pg3-opposite-side-a-or-b.udp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "ICM PG3 (side A and B) (MDS)",
        listener_en: "ICM PG3 (side A and B) (MDS)",
        remote: "ICM PG3 (Opposite Side: A or B)",
        remote_en: "ICM PG3 (Opposite Side: A or B)",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Udp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::range(39500, 39999),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 92,
    },
    Entry {
        id: "icm-pg3-side-a-and-b-pgagent.icm-pg3-opposite-side-a-or-b-pgagent.tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "ICM PG3 (side A and B) (pgagent)",
        listener_en: "ICM PG3 (side A and B) (pgagent)",
        remote: "ICM PG3 (Opposite Side: A or B) (pgagent)",
        remote_en: "ICM PG3 (Opposite Side: A or B) (pgagent)",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(47506, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 50,
    },
    Entry {
        id: "icm-pg3-side-a-mds.mds-process-client-synchronized.mds-state-transfer-port-tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "ICM PG3 (side A) (MDS)",
        listener_en: "ICM PG3 (side A) (MDS)",
        remote: "MDS process client (synchronized)",
        remote_en: "MDS process client (synchronized)",
        label: "MDS state transfer port",
        label_en: "MDS state transfer port",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(46001),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 130,
    },
    Entry {
        id: "icm-pg3-side-a-mds.mds-process-client.mds-process-port-tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "ICM PG3 (side A) (MDS)",
        listener_en: "ICM PG3 (side A) (MDS)",
        remote: "MDS process client",
        remote_en: "MDS process client",
        label: "MDS process port",
        label_en: "MDS process port",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(46000),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 129,
    },
    Entry {
        id: "icm-pg3-side-b-mds.mds-process-client-synchronized.mds-state-transfer-port-tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "ICM PG3 (side B) (MDS)",
        listener_en: "ICM PG3 (side B) (MDS)",
        remote: "MDS process client (synchronized)",
        remote_en: "MDS process client (synchronized)",
        label: "MDS state transfer port",
        label_en: "MDS state transfer port",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(47501),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 101,
    },
    Entry {
        id: "icm-pg3-side-b-mds.mds-process-client.mds-process-port-tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "ICM PG3 (side B) (MDS)",
        listener_en: "ICM PG3 (side B) (MDS)",
        remote: "MDS process client",
        remote_en: "MDS process client",
        label: "MDS process port",
        label_en: "MDS process port",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(47500),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 100,
    },
    Entry {
        id: "ip-process-communications.cce-pg.unified-cm.tcp",
        document: "cisco-ucce/12.6/en",
        section: "IP Process Communications",
        listener: "CCE PG",
        listener_en: "CCE PG",
        remote: "Unified CM",
        remote_en: "Unified CM",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(2789),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 259,
    },
    Entry {
        id: "ip-process-communications.cti-qbe.remote-tcp",
        document: "cisco-ucce/12.6/en",
        section: "IP Process Communications",
        listener: "CTI/QBE",
        listener_en: "CTI/QBE",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Remote,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(2748),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 257,
    },
    Entry {
        id: "ip-process-communications.customer-voice-portal-call-server-cisco-unified-ip-ivr.pg-vru-pim-ged-125.remote-tcp",
        document: "cisco-ucce/12.6/en",
        section: "IP Process Communications",
        listener: "Customer Voice Portal — Call Server Cisco Unified IP-IVR",
        listener_en: "Customer Voice Portal — Call Server Cisco Unified IP-IVR",
        remote: "PG, VRU PIM (GED-125)",
        remote_en: "PG, VRU PIM (GED-125)",
        label: "",
        label_en: "",
        role: Role::Remote,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::range(5000, 5001),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 258,
    },
    Entry {
        id: "ip-process-communications.media-routing-process.mr-pim.remote-tcp",
        document: "cisco-ucce/12.6/en",
        section: "IP Process Communications",
        listener: "Media Routing process",
        listener_en: "Media Routing process",
        remote: "MR PIM",
        remote_en: "MR PIM",
        label: "",
        label_en: "",
        role: Role::Remote,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(38001),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 260,
    },
    Entry {
        id: "kerberos.tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "Kerberos",
        listener_en: "Kerberos",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(88),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 286,
    },
    Entry {
        id: "kerberos.udp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "Kerberos",
        listener_en: "Kerberos",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Udp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(88),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 286,
    },
    Entry {
        id: "ldap-gc-ssl.tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "LDAP GC SSL",
        listener_en: "LDAP GC SSL",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(3269),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 283,
    },
    Entry {
        id: "ldap-gc.tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "LDAP GC",
        listener_en: "LDAP GC",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(3268),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 282,
    },
    Entry {
        id: "ldap-ssl.tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "LDAP SSL",
        listener_en: "LDAP SSL",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(636),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 281,
    },
    Entry {
        id: "ldap.tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "LDAP",
        listener_en: "LDAP",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(389),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 280,
    },
    Entry {
        id: "ldap.udp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "LDAP",
        listener_en: "LDAP",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Udp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(389),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 280,
    },
    Entry {
        id: "logger-recovery-process-side-a.port",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "Logger Recovery Process (side A)",
        listener_en: "Logger Recovery Process (side A)",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: None,
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(41013, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 173,
    },
    Entry {
        id: "logger-recovery-process-side-b.port",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "Logger Recovery Process (side B)",
        listener_en: "Logger Recovery Process (side B)",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: None,
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(40013, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 174,
    },
    Entry {
        id: "logger-side-a.administration-and-data-server-historical-data-server-hds.tcp-1",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "Logger (side A)",
        listener_en: "Logger (side A)",
        remote: "Administration & Data Server Historical Data Server (HDS)",
        remote_en: "Administration & Data Server Historical Data Server (HDS)",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(40026, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 162,
    },
    Entry {
        id: "logger-side-a.administration-and-data-server-historical-data-server-hds.tcp-2",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "Logger (side A)",
        listener_en: "Logger (side A)",
        remote: "Administration & Data Server Historical Data Server (HDS)",
        remote_en: "Administration & Data Server Historical Data Server (HDS)",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(40028, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 162,
    },
    Entry {
        id: "logger-side-a.dialer-and-import.tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "Logger (side A)",
        listener_en: "Logger (side A)",
        remote: "Dialer and Import",
        remote_en: "Dialer and Import",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(40032, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 163,
    },
    Entry {
        id: "logger-side-a.logger-side-b.tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "Logger (side A)",
        listener_en: "Logger (side A)",
        remote: "Logger (side B)",
        remote_en: "Logger (side B)",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(40024, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 166,
    },
    Entry {
        id: "logger-side-b.administration-and-data-server-historical-data-server-hds.tcp-1",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "Logger (side B)",
        listener_en: "Logger (side B)",
        remote: "Administration & Data Server Historical Data Server (HDS)",
        remote_en: "Administration & Data Server Historical Data Server (HDS)",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(41026, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 164,
    },
    Entry {
        id: "logger-side-b.administration-and-data-server-historical-data-server-hds.tcp-2",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "Logger (side B)",
        listener_en: "Logger (side B)",
        remote: "Administration & Data Server Historical Data Server (HDS)",
        remote_en: "Administration & Data Server Historical Data Server (HDS)",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(41028, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 164,
    },
    Entry {
        id: "logger-side-b.dialer-and-import.tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "Logger (side B)",
        listener_en: "Logger (side B)",
        remote: "Dialer and Import",
        remote_en: "Dialer and Import",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(41036, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 165,
    },
    Entry {
        id: "mr-pg.dialer.tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "MR PG",
        listener_en: "MR PG",
        remote: "Dialer",
        remote_en: "Dialer",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(38001, 1),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 204,
    },
    Entry {
        id: "mscrm-server.mscrm-client.tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "MSCRM Server",
        listener_en: "MSCRM Server",
        remote: "MSCRM Client",
        remote_en: "MSCRM Client",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(81),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 371,
    },
    Entry {
        id: "mssql.logger-distributor.tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "MSSQL",
        listener_en: "MSSQL",
        remote: "Logger Distributor",
        remote_en: "Logger Distributor",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(1433),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 185,
    },
    Entry {
        id: "net-adapter.agent-desktop.tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: ".NET Adapter",
        listener_en: ".NET Adapter",
        remote: "Agent Desktop",
        remote_en: "Agent Desktop",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: None,
        ports: Ports::fixed(5558),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 373,
    },
    Entry {
        id: "netbios-name-resolution.tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "NetBIOS Name Resolution",
        listener_en: "NetBIOS Name Resolution",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(137),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 277,
    },
    Entry {
        id: "netbios-name-resolution.udp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "NetBIOS Name Resolution",
        listener_en: "NetBIOS Name Resolution",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Udp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(137),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 277,
    },
    Entry {
        id: "netbios-netlogon-browsing.udp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "NetBIOS Netlogon/ Browsing",
        listener_en: "NetBIOS Netlogon/ Browsing",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Udp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(138),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 278,
    },
    Entry {
        id: "netbios-session.tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "NetBIOS Session",
        listener_en: "NetBIOS Session",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(139),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 276,
    },
    Entry {
        id: "pcanywhere.tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "pcAnywhere",
        listener_en: "pcAnywhere",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(5631),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 300,
    },
    Entry {
        id: "pcanywhere.udp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "pcAnywhere",
        listener_en: "pcAnywhere",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Udp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(5632),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 300,
    },
    Entry {
        id: "primary-administration-and-data-server-rtfeed.administration-client.tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "Primary Administration & Data Server (rtfeed)",
        listener_en: "Primary Administration & Data Server (rtfeed)",
        remote: "Administration client",
        remote_en: "Administration client",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(48008, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 167,
    },
    Entry {
        id: "rdp-terminal-services.tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "RDP (Terminal Services)",
        listener_en: "RDP (Terminal Services)",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(3389),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 299,
    },
    Entry {
        id: "router-a-db-agent.administration-and-data-server.tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "Router A (DB Agent)",
        listener_en: "Router A (DB Agent)",
        remote: "Administration & Data Server",
        remote_en: "Administration & Data Server",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(40019, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 159,
    },
    Entry {
        id: "router-a-db-agent.administration-client.tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "Router A (DB Agent)",
        listener_en: "Router A (DB Agent)",
        remote: "Administration client",
        remote_en: "Administration client",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(40019, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 161,
    },
    Entry {
        id: "router-a-rtfeed.administration-and-data-server.tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "Router A (rtfeed)",
        listener_en: "Router A (rtfeed)",
        remote: "Administration & Data Server",
        remote_en: "Administration & Data Server",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(40007, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 157,
    },
    Entry {
        id: "router-b-db-agent.administration-and-data-server.tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "Router B (DB Agent)",
        listener_en: "Router B (DB Agent)",
        remote: "Administration & Data Server",
        remote_en: "Administration & Data Server",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(41019, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 160,
    },
    Entry {
        id: "router-b-rtfeed.administration-and-data-server.tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "Router B (rtfeed)",
        listener_en: "Router B (rtfeed)",
        remote: "Administration & Data Server",
        remote_en: "Administration & Data Server",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(41007, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 158,
    },
    Entry {
        id: "router-side-a-and-b-db-worker.db-worker-process-client.db-worker-process-port-udp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "Router (side A and B) (DB Worker)",
        listener_en: "Router (side A and B) (DB Worker)",
        remote: "DB Worker process client",
        remote_en: "DB Worker process client",
        label: "DB Worker process port",
        label_en: "DB Worker process port",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Udp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(445),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 47,
    },
    Entry {
        id: "router-side-a-and-b-tip-event.cuic-live-data.router-a-side-a-port",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "Router (side A and B) (TIP Event)",
        listener_en: "Router (side A and B) (TIP Event)",
        remote: "CUIC/Live Data",
        remote_en: "CUIC/Live Data",
        label: "Router A",
        label_en: "Router A",
        role: Role::Listener,
        side: Some(Side::A),
        transport: None,
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(40034, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 311,
    },
    Entry {
        id: "router-side-a-and-b-tip-event.cuic-live-data.router-b-side-b-port",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "Router (side A and B) (TIP Event)",
        listener_en: "Router (side A and B) (TIP Event)",
        remote: "CUIC/Live Data",
        remote_en: "CUIC/Live Data",
        label: "Router B",
        label_en: "Router B",
        role: Role::Listener,
        side: Some(Side::B),
        transport: None,
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(41034, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 311,
    },
    Entry {
        id: "router-side-a-and-b-tip-tos.cuic-live-data.router-a-side-a-port",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "Router (side A and B) (TIP TOS)",
        listener_en: "Router (side A and B) (TIP TOS)",
        remote: "CUIC/Live Data",
        remote_en: "CUIC/Live Data",
        label: "Router A",
        label_en: "Router A",
        role: Role::Listener,
        side: Some(Side::A),
        transport: None,
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(40035, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 312,
    },
    Entry {
        id: "router-side-a-and-b-tip-tos.cuic-live-data.router-b-side-b-port",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "Router (side A and B) (TIP TOS)",
        listener_en: "Router (side A and B) (TIP TOS)",
        remote: "CUIC/Live Data",
        remote_en: "CUIC/Live Data",
        label: "Router B",
        label_en: "Router B",
        role: Role::Listener,
        side: Some(Side::B),
        transport: None,
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(41035, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 312,
    },
    Entry {
        id: "router-side-a-dmp-ccagent.icm-pg-pgagent.public-high-tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "Router (side A) DMP (ccagent)",
        listener_en: "Router (side A) DMP (ccagent)",
        remote: "ICM PG (pgagent)",
        remote_en: "ICM PG (pgagent)",
        label: "Public high",
        label_en: "Public high",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(40003, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 139,
    },
    Entry {
        id: "router-side-a-dmp-ccagent.icm-pg-pgagent.public-low-tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "Router (side A) DMP (ccagent)",
        listener_en: "Router (side A) DMP (ccagent)",
        remote: "ICM PG (pgagent)",
        remote_en: "ICM PG (pgagent)",
        label: "Public low",
        label_en: "Public low",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(40002, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 135,
    },
    Entry {
        id: "router-side-a-dmp-ccagent.icm-pg-pgagent.public-medium-tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "Router (side A) DMP (ccagent)",
        listener_en: "Router (side A) DMP (ccagent)",
        remote: "ICM PG (pgagent)",
        remote_en: "ICM PG (pgagent)",
        label: "Public medium",
        label_en: "Public medium",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(40017, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 137,
    },
    Entry {
        id: "router-side-a-dmp-ccagent.icm-pg-pgagent.udp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "Router (side A) DMP (ccagent)",
        listener_en: "Router (side A) DMP (ccagent)",
        remote: "ICM PG (pgagent)",
        remote_en: "ICM PG (pgagent)",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Udp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::range(39500, 39999),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 140,
    },
    Entry {
        id: "router-side-a-mds.mds-process-client-synchronized.mds-state-transfer-port-tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "Router (side A) (MDS)",
        listener_en: "Router (side A) (MDS)",
        remote: "MDS process client (synchronized)",
        remote_en: "MDS process client (synchronized)",
        label: "MDS state transfer port",
        label_en: "MDS state transfer port",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(40001),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 124,
    },
    Entry {
        id: "router-side-a-mds.mds-process-client.mds-process-port-tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "Router (side A) (MDS)",
        listener_en: "Router (side A) (MDS)",
        remote: "MDS process client",
        remote_en: "MDS process client",
        label: "MDS process port",
        label_en: "MDS process port",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(40000),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 123,
    },
    Entry {
        id: "router-side-a-mds.router-side-b-mds.private-high-tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "Router (side A) (MDS)",
        listener_en: "Router (side A) (MDS)",
        remote: "Router (side B) (MDS)",
        remote_en: "Router (side B) (MDS)",
        label: "Private high",
        label_en: "Private high",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(41005, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 110,
    },
    Entry {
        id: "router-side-a-mds.router-side-b-mds.private-low-tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "Router (side A) (MDS)",
        listener_en: "Router (side A) (MDS)",
        remote: "Router (side B) (MDS)",
        remote_en: "Router (side B) (MDS)",
        label: "Private low",
        label_en: "Private low",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(41004, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 106,
    },
    Entry {
        id: "router-side-a-mds.router-side-b-mds.private-medium-tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "Router (side A) (MDS)",
        listener_en: "Router (side A) (MDS)",
        remote: "Router (side B) (MDS)",
        remote_en: "Router (side B) (MDS)",
        label: "Private medium",
        label_en: "Private medium",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(41016, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 108,
    },
    Entry {
        id: "router-side-a-mds.router-side-b-mds.state-xfer-for-cic-tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "Router (side A) (MDS)",
        listener_en: "Router (side A) (MDS)",
        remote: "Router (side B) (MDS)",
        remote_en: "Router (side B) (MDS)",
        label: "State Xfer for CIC",
        label_en: "State Xfer for CIC",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(41022, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 112,
    },
    Entry {
        id: "router-side-a-mds.router-side-b-mds.state-xfer-for-dbagent-tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "Router (side A) (MDS)",
        listener_en: "Router (side A) (MDS)",
        remote: "Router (side B) (MDS)",
        remote_en: "Router (side B) (MDS)",
        label: "State Xfer for DBAgent",
        label_en: "State Xfer for DBAgent",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(41033, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 119,
    },
    Entry {
        id: "router-side-a-mds.router-side-b-mds.state-xfer-for-hlgr-tcp-1",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "Router (side A) (MDS)",
        listener_en: "Router (side A) (MDS)",
        remote: "Router (side B) (MDS)",
        remote_en: "Router (side B) (MDS)",
        label: "State Xfer for HLGR",
        label_en: "State Xfer for HLGR",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(41021, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 114,
    },
    Entry {
        id: "router-side-a-mds.router-side-b-mds.state-xfer-for-hlgr-tcp-2",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "Router (side A) (MDS)",
        listener_en: "Router (side A) (MDS)",
        remote: "Router (side B) (MDS)",
        remote_en: "Router (side B) (MDS)",
        label: "State Xfer for HLGR",
        label_en: "State Xfer for HLGR",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(41032, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 114,
    },
    Entry {
        id: "router-side-a-mds.router-side-b-mds.state-xfer-for-rtr-tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "Router (side A) (MDS)",
        listener_en: "Router (side A) (MDS)",
        remote: "Router (side B) (MDS)",
        remote_en: "Router (side B) (MDS)",
        label: "State Xfer for RTR",
        label_en: "State Xfer for RTR",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(41020, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 116,
    },
    Entry {
        id: "router-side-a-mds.router-side-b-mds.udp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "Router (side A) (MDS)",
        listener_en: "Router (side A) (MDS)",
        remote: "Router (side B) (MDS)",
        remote_en: "Router (side B) (MDS)",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Udp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::range(39500, 39999),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 117,
    },
    Entry {
        id: "router-side-b-dmp-ccagent.icm-pg-pgagent.public-high-tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "Router (side B) DMP (ccagent)",
        listener_en: "Router (side B) DMP (ccagent)",
        remote: "ICM PG (pgagent)",
        remote_en: "ICM PG (pgagent)",
        label: "Public high",
        label_en: "Public high",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(41003, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 152,
    },
    Entry {
        id: "router-side-b-dmp-ccagent.icm-pg-pgagent.public-low-tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "Router (side B) DMP (ccagent)",
        listener_en: "Router (side B) DMP (ccagent)",
        remote: "ICM PG (pgagent)",
        remote_en: "ICM PG (pgagent)",
        label: "Public low",
        label_en: "Public low",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(41002, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 148,
    },
    Entry {
        id: "router-side-b-dmp-ccagent.icm-pg-pgagent.public-medium-tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "Router (side B) DMP (ccagent)",
        listener_en: "Router (side B) DMP (ccagent)",
        remote: "ICM PG (pgagent)",
        remote_en: "ICM PG (pgagent)",
        label: "Public medium",
        label_en: "Public medium",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(41017, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 150,
    },
    Entry {
        id: "router-side-b-dmp-ccagent.icm-pg-pgagent.udp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "Router (side B) DMP (ccagent)",
        listener_en: "Router (side B) DMP (ccagent)",
        remote: "ICM PG (pgagent)",
        remote_en: "ICM PG (pgagent)",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Udp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::range(39500, 39999),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 153,
    },
    Entry {
        id: "router-side-b-mds.mds-process-client-synchronized.mds-state-transfer-port-tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "Router (side B) (MDS)",
        listener_en: "Router (side B) (MDS)",
        remote: "MDS process client (synchronized)",
        remote_en: "MDS process client (synchronized)",
        label: "MDS state transfer port",
        label_en: "MDS state transfer port",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(41001),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 46,
    },
    Entry {
        id: "router-side-b-mds.mds-process-client.mds-process-port-tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "Router (side B) (MDS)",
        listener_en: "Router (side B) (MDS)",
        remote: "MDS process client",
        remote_en: "MDS process client",
        label: "MDS process port",
        label_en: "MDS process port",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(41000),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 45,
    },
    Entry {
        id: "router-side-b-mds.router-side-a-mds.private-high-tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "Router (side B) (MDS)",
        listener_en: "Router (side B) (MDS)",
        remote: "Router (side A) (MDS)",
        remote_en: "Router (side A) (MDS)",
        label: "Private high",
        label_en: "Private high",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(41005, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 32,
    },
    Entry {
        id: "router-side-b-mds.router-side-a-mds.private-low-tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "Router (side B) (MDS)",
        listener_en: "Router (side B) (MDS)",
        remote: "Router (side A) (MDS)",
        remote_en: "Router (side A) (MDS)",
        label: "Private low",
        label_en: "Private low",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(41004, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 28,
    },
    Entry {
        id: "router-side-b-mds.router-side-a-mds.private-medium-tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "Router (side B) (MDS)",
        listener_en: "Router (side B) (MDS)",
        remote: "Router (side A) (MDS)",
        remote_en: "Router (side A) (MDS)",
        label: "Private medium",
        label_en: "Private medium",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(41016, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 30,
    },
    Entry {
        id: "router-side-b-mds.router-side-a-mds.state-xfer-for-cic-tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "Router (side B) (MDS)",
        listener_en: "Router (side B) (MDS)",
        remote: "Router (side A) (MDS)",
        remote_en: "Router (side A) (MDS)",
        label: "State Xfer for CIC",
        label_en: "State Xfer for CIC",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(41022, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 34,
    },
    Entry {
        id: "router-side-b-mds.router-side-a-mds.state-xfer-for-dbagent-tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "Router (side B) (MDS)",
        listener_en: "Router (side B) (MDS)",
        remote: "Router (side A) (MDS)",
        remote_en: "Router (side A) (MDS)",
        label: "State Xfer for DBAgent",
        label_en: "State Xfer for DBAgent",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(41033, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 41,
    },
    Entry {
        id: "router-side-b-mds.router-side-a-mds.state-xfer-for-hlgr-tcp-1",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "Router (side B) (MDS)",
        listener_en: "Router (side B) (MDS)",
        remote: "Router (side A) (MDS)",
        remote_en: "Router (side A) (MDS)",
        label: "State Xfer for HLGR",
        label_en: "State Xfer for HLGR",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(41021, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 36,
    },
    Entry {
        id: "router-side-b-mds.router-side-a-mds.state-xfer-for-hlgr-tcp-2",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "Router (side B) (MDS)",
        listener_en: "Router (side B) (MDS)",
        remote: "Router (side A) (MDS)",
        remote_en: "Router (side A) (MDS)",
        label: "State Xfer for HLGR",
        label_en: "State Xfer for HLGR",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(41032, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 36,
    },
    Entry {
        id: "router-side-b-mds.router-side-a-mds.state-xfer-for-rtr-tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "Router (side B) (MDS)",
        listener_en: "Router (side B) (MDS)",
        remote: "Router (side A) (MDS)",
        remote_en: "Router (side A) (MDS)",
        label: "State Xfer for RTR",
        label_en: "State Xfer for RTR",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(41020, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 38,
    },
    Entry {
        id: "router-side-b-mds.router-side-a-mds.udp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "Router (side B) (MDS)",
        listener_en: "Router (side B) (MDS)",
        remote: "Router (side A) (MDS)",
        remote_en: "Router (side A) (MDS)",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Udp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::range(39500, 39999),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 39,
    },
    Entry {
        id: "rpc.tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "RPC",
        listener_en: "RPC",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(135),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 275,
    },
    Entry {
        id: "rpc.udp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "RPC",
        listener_en: "RPC",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Udp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(135),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 275,
    },
    Entry {
        id: "rtp-for-sip.voice-gateway.udp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "RTP for SIP",
        listener_en: "RTP for SIP",
        remote: "Voice gateway",
        remote_en: "Voice gateway",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Udp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::from_setting("RTPPortRangeStart", 0, 2000, 2000),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 200,
    },
    Entry {
        id: "secondary-administration-and-data-server-rtfeed.administration-client.tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "Secondary Administration & Data Server (rtfeed)",
        listener_en: "Secondary Administration & Data Server (rtfeed)",
        remote: "Administration client",
        remote_en: "Administration client",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::linear(49008, 40),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 168,
    },
    Entry {
        id: "smb.tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "SMB",
        listener_en: "SMB",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(445),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 279,
    },
    Entry {
        id: "smb.udp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "SMB",
        listener_en: "SMB",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Udp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(445),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 279,
    },
    Entry {
        id: "snmp-trap.udp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "SNMP–Trap",
        listener_en: "SNMP–Trap",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Udp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(162),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 296,
    },
    Entry {
        id: "syslog.udp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "Syslog",
        listener_en: "Syslog",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Udp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(514),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 297,
    },
    Entry {
        id: "tdm-process-communications.avaya-acd-cms.avaya-pim.remote-tcp",
        document: "cisco-ucce/12.6/en",
        section: "TDM Process Communications",
        listener: "Avaya ACD CMS",
        listener_en: "Avaya ACD CMS",
        remote: "Avaya PIM",
        remote_en: "Avaya PIM",
        label: "",
        label_en: "",
        role: Role::Remote,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(5678),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 264,
    },
    Entry {
        id: "tdm-process-communications.avaya-acd-cms.avaya-pim.tcp",
        document: "cisco-ucce/12.6/en",
        section: "TDM Process Communications",
        listener: "Avaya ACD CMS",
        listener_en: "Avaya ACD CMS",
        remote: "Avaya PIM",
        remote_en: "Avaya PIM",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::range(6060, 6070),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 264,
    },
    Entry {
        id: "tdm-process-communications.ucce-system-pg-cti-server.ucce-gateway-pim.tcp",
        document: "cisco-ucce/12.6/en",
        section: "TDM Process Communications",
        listener: "UCCE System PG / CTI Server",
        listener_en: "UCCE System PG / CTI Server",
        remote: "UCCE Gateway PIM",
        remote_en: "UCCE Gateway PIM",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(42027),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 265,
    },
    Entry {
        id: "telnet.tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "Telnet",
        listener_en: "Telnet",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(23),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 298,
    },
    Entry {
        id: "vnc.java-http-tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "VNC",
        listener_en: "VNC",
        remote: "",
        remote_en: "",
        label: "Java HTTP",
        label_en: "Java HTTP",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(5800),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 301,
    },
    Entry {
        id: "vnc.tcp",
        document: "cisco-ucce/12.6/en",
        section: "",
        listener: "VNC",
        listener_en: "VNC",
        remote: "",
        remote_en: "",
        label: "",
        label_en: "",
        role: Role::Listener,
        side: None,
        transport: Some(Transport::Tcp),
        application: "",
        condition: "",
        direction: Some(Direction::Bidirectional),
        ports: Ports::fixed(5900),
        domain: InstanceDomain {
            first: 0,
            last: 24,
        },
        file: "source-docs/cisco-ucce/12.6/en.html",
        line: 301,
    },
];
